/// A page that needs nothing else: no script, no font, no picture from anywhere. Light and dark, phone and
/// paper.
struct Page {
    let title: String
    /// Of the language that the page's own words are in.
    let language: String
    var style = StyleSheet.html.text
    let body: HTML

    var html: HTML {
        """
        <!doctype html>
        <html lang="\(language)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <meta http-equiv="Content-Security-Policy" \
        content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
        <title>\(title)</title>
        <style>
        \(HTML(trusted: style))</style>
        </head>
        <body>
        \(body)</body>
        </html>

        """
    }
}
