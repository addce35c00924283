import Records
import RecordsSQLite

/// The key of a record's site: by it entries have names in addresses and every juror her own order. It is
/// made when the site is served for the first time.
enum SiteKey {
    static func read(in folder: String) throws -> [UInt8] {
        do {
            return try RecordFolder(folder).siteKey { Outside.secret().digest.bytes }
        } catch {
            throw Refusal("the site's key in \(folder) cannot be read or made: \(error)")
        }
    }
}
