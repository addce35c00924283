/// How pages look: one column of calm text, the colours of the four tiers, nothing that moves. All pairs of
/// text and ground have a contrast of 4.5 or more (WCAG 2.2, 1.4.3).
enum StyleSheet {
    static let html = HTML(trusted: css + figures)

    private static let css = """
        :root {
          --ground: #fbfaf7; --sheet: #ffffff; --ink: #1d1f23; --soft: #5a5e66; --line: #dcdad2;
          --result: #0b6b4f; --reaction: #8a5a00; --exposure: #6b6f78; --means: #3d5a80; --ask: #9c2f1f;
          --said: #c9c6bc;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ground: #16181b; --sheet: #1e2125; --ink: #ecebe6; --soft: #a9adb5; --line: #383c43;
            --result: #5ec9a2; --reaction: #e0b055; --exposure: #a2a7b1; --means: #8fb4de; --ask: #f08d7c;
            --said: #4c515a;
          }
        }
        * { box-sizing: border-box; }
        html { font: 100%/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
        body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere; }
        main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; text-wrap: balance; }
        h2 { font-size: 1.2rem; margin: 2.25rem 0 .25rem; }
        h2.category { font-size: 1.45rem; border: 0; padding: 0; margin-top: 2.5rem; }
        h3 { margin: 2rem 0 .25rem; }
        p { margin: .25rem 0 .75rem; max-width: 46rem; }
        .soft { color: var(--soft); }
        .lead { font-size: 1.1rem; }
        a { color: inherit; text-underline-offset: .15em; }
        :focus-visible { outline: 3px solid var(--means); outline-offset: 2px; }
        table { width: 100%; border-collapse: collapse; table-layout: fixed; background: var(--sheet); }
        th, td { text-align: left; vertical-align: top; padding: .6rem .75rem;
          border: 1px solid var(--line); }
        thead th { font-size: .85rem; font-weight: 600; color: var(--soft); }
        thead th:nth-child(1) { width: 31%; } thead th:nth-child(2) { width: 24%; }
        thead th:nth-child(3) { width: 28%; }
        tbody th { font-weight: 600; } th .small { font-weight: 400; }
        .figure { font-size: 1.35rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
        .small { font-size: .875rem; }
        ul { margin: 0; padding-left: 1.1rem; }
        td ul { list-style: none; padding: 0; }
        .ask { color: var(--ask); }
        .result { --tier: var(--result); } .reaction { --tier: var(--reaction); }
        .exposure { --tier: var(--exposure); } .means { --tier: var(--means); }
        section h2 { border-left: .4rem solid var(--tier, var(--line)); padding-left: .6rem; }
        .struck { text-decoration: line-through; }
        .bars { display: grid; grid-template-columns: max-content 1fr; gap: .4rem .9rem; margin: 1.25rem 0;
          align-items: center; }
        .bars dt { font-weight: 600; } .bars dd { margin: 0; display: flex; flex-wrap: wrap; gap: .2rem .6rem;
          align-items: center; }
        .bar { display: inline-flex; gap: 2px; }
        .bar i { width: 1.4rem; height: 1.1rem; border: 2px solid var(--tier); background: transparent; }
        .bar i.shown { background: var(--tier); } .bar i.none { border-style: dotted; }
        details { margin-top: 2.25rem; } summary { cursor: pointer; }
        summary h2 { display: inline; margin: 0; }
        ol.questions li { margin: .5rem 0; max-width: 46rem; }
        footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; }
        @media (max-width: 44rem) {
          table, tbody, tr, th, td { display: block; border: 0; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          tr { border: 1px solid var(--line); margin-bottom: .75rem; padding: .35rem 0; }
          th, td { padding: .3rem .75rem; }
          td[data-name]::before { content: attr(data-name) ": "; color: var(--soft); font-size: .85rem; }
          td.empty { display: none; }
          td li { display: inline; } td li + li::before { content: " · "; } td ul { display: inline; }
        }
        @media print {
          :root { --ground: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #999; --result: #0b6b4f;
            --reaction: #8a5a00; --exposure: #555; --means: #3d5a80; --ask: #7a2013; color-scheme: light; }
          html { font-size: 10pt; }
          main { padding: 0; max-width: none; }
          tr, li { break-inside: avoid; } h2, h2 + p, summary + p { break-after: avoid; }
          details::details-content { content-visibility: visible; block-size: auto; display: block; }
          @page { margin: 16mm; }
        }

        """

    /// Tables of data, and pictures.
    static let figures = """
        details.numbers { margin: .5rem 0 0; font-size: .875rem; }
        details.numbers summary { color: var(--soft); }
        table.data { table-layout: auto; font-size: .9rem; margin: .75rem 0 1rem; }
        table.data caption { text-align: left; color: var(--soft); padding: .25rem 0; font-size: .85rem; }
        table.data thead th:nth-child(n) { width: auto; }
        table.data th, table.data td { overflow-wrap: break-word; }
        table.data tbody th { min-width: 6.5rem; }
        table.data th, table.data td { padding: .35rem .5rem; border-width: 1px 0; }
        table.data .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        td.picture, th.picture { width: 30%; min-width: 8rem; vertical-align: middle; }
        svg.row { display: block; width: 100%; height: 1.25rem; }
        svg text { font: 12px system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
          fill: var(--ink); }
        svg .end { text-anchor: end; } svg .in { text-anchor: middle; font-size: 11px; }
        svg .track { fill: var(--line); } svg .span { fill: var(--means); fill-opacity: .55; }
        svg .dot { fill: var(--ink); } svg .above { fill: var(--result); } svg .below { fill: var(--ask); }
        svg .none { fill: none; stroke: var(--line); }
        figure { margin: 1rem 0; } figcaption { color: var(--soft); font-size: .875rem; max-width: 46rem; }
        .scroll { overflow-x: auto; background: var(--sheet); border: 1px solid var(--line); }
        .scroll.plain { border: 0; background: none; }
        .scroll svg { display: block; }
        .flag, .calm { padding: .5rem .75rem; background: var(--sheet); max-width: 46rem; }
        .flag { border-left: .4rem solid var(--ask); } .calm { border-left: .4rem solid var(--result); }
        @media (max-width: 44rem) {
          table.data, .data tbody, .data tr, .data th, .data td { display: block; border: 0; }
          .data thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
            clip-path: inset(50%); }
          .data tr { border: 1px solid var(--line); margin-bottom: .75rem; padding: .35rem 0; }
          .data th, .data td { padding: .3rem .75rem; }
          .data td[data-name]::before { content: attr(data-name) ": "; color: var(--soft);
            font-size: .85rem; }
          .data td.empty { display: none; }
          table.data caption { display: block; }
          table.data td.number { display: inline-block; text-align: left; border: 0; padding: .1rem .5rem; }
          table.data td.picture { width: 100%; }
          table.data td.picture::before { display: block; }
        }
        @media (prefers-color-scheme: dark) { svg .above, svg .below { opacity: .7; } }
        @media print {
          .scroll { overflow: visible; border: 0; } svg.row, .scroll svg { max-width: 100%; height: auto; }
          svg.row { height: 1.25rem; } figure, tr { break-inside: avoid; } h3 { break-after: avoid; }
          svg .above, svg .below { opacity: 1; }
          details.numbers { display: none; }
        }

        """
}
