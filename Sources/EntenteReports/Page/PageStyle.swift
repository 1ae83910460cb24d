/// How a page in HTML looks: on a screen in light and dark, on a phone and on paper.
///
/// Drawings bring their inks as attributes, which the rules at the end exchange for those of the page.
enum PageStyle {
  static let text = """
    :root{color-scheme:light dark;\(light)}
    @media (prefers-color-scheme:dark){:root{\(dark)}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.5 \(sans)}
    main{max-width:1080px;margin:0 auto;padding:20px 16px 48px}
    a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:2px}
    a:focus-visible{outline:3px solid var(--coop);outline-offset:2px}
    h1{font:700 clamp(1.6rem,3.4vw,2.5rem)/1.15 "Iowan Old Style",Palatino,Georgia,"Noto Serif",serif;\
    margin:0 0 10px;max-width:26em;text-wrap:balance;overflow-wrap:anywhere}
    h2{font-size:1.2rem;line-height:1.25;margin:28px 0 8px;padding-top:10px;border-top:2px solid var(--ink)}
    h3{font-size:1rem;line-height:1.3;margin:0 0 6px}
    p{margin:0 0 10px}
    p,li,blockquote,h3{overflow-wrap:anywhere}
    ul{margin:6px 0 10px;padding-left:1.1em}
    li{margin:2px 0}
    code{font:.875em ui-monospace,SFMono-Regular,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
    mark{background:var(--mk);color:inherit;padding:0 2px}
    blockquote{margin:8px 0;padding:0 0 0 10px;border-left:3px solid var(--rule)}
    .kick,.est,.tn,.foot,blockquote footer{color:var(--mut);font-size:.875rem}
    .kick{margin:0 0 6px}
    .stand{font-size:1.0625rem;margin:0 0 20px;max-width:44em}
    .grid3{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,290px),1fr));gap:0 28px}
    .grid2{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,340px),1fr));gap:4px 40px;\
    align-items:start}
    .card{border-top:3px solid var(--coop);padding:10px 0 6px;break-inside:avoid}
    .card.down{border-top-color:var(--conf)}
    .card .row{display:flex;gap:10px;align-items:flex-start;justify-content:space-between}
    .card svg{flex:none;width:124px;height:40px}
    .card h3{font-size:1.05rem;text-wrap:balance}
    figure{margin:0 0 18px;break-inside:avoid}
    figure svg{width:100%;max-width:500px;height:auto;display:block}
    .tw{overflow-x:auto;margin:0 0 14px}
    table{border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums;width:100%}
    caption{text-align:left;font-weight:600;padding:4px 0}
    th,td{text-align:left;vertical-align:top;padding:4px 12px 4px 0;border-bottom:1px solid var(--rule)}
    th{font-weight:600;line-height:1.25}
    td.r,th.r{text-align:right}
    td:last-child,th:last-child{padding-right:2px}
    .tn{margin:-8px 0 16px}
    .limits{background:var(--panel);padding:10px 12px;margin:14px 0 10px;font-size:.9375rem;\
    border-left:3px solid var(--mut)}
    nav{font-size:.9375rem;margin:10px 0 0}
    nav a{margin-right:14px;white-space:nowrap}
    .annex{border-top:6px solid var(--rule);margin-top:36px}
    svg text{font-family:\(sans)}
    \(inks)
    @page{size:A4;margin:13mm 14mm 14mm}
    @media print{:root{color-scheme:light;\(paper)}
    html,body{font-size:9.6pt}
    body{line-height:1.38;print-color-adjust:exact;-webkit-print-color-adjust:exact}
    main{max-width:none;padding:0}
    h1{font-size:21pt}
    .grid3{grid-template-columns:1fr 1fr 1fr;gap:0 16px}
    .grid2{grid-template-columns:1fr 1fr;gap:0 22px}
    .card .row{display:block}
    h2,h3,caption{break-after:avoid}
    tr,blockquote,li{break-inside:avoid}
    .tw{overflow:visible}
    table{font-size:8.4pt}
    thead{display:table-header-group}
    .annex{break-before:page;border:0;margin:0}
    nav{display:none}
    h2{margin:14px 0 6px;padding-top:6px}
    figure{margin-bottom:10px}
    a{text-decoration:none}}
    """

  private static let sans = "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",Arial,sans-serif"

  private static let light = """
    --bg:#ffffff;--ink:#1b1f23;--mut:#57606a;--rule:#d0d7de;--panel:#f6f8fa;--link:#005f96;--mk:#fff3d6;\
    --coop:#0072b2;--conf:#d55e00;--grid:#d8dee4;--blank:#f3f5f7
    """
  private static let dark = """
    --bg:#14181c;--ink:#e8eaed;--mut:#a9b2bb;--rule:#39424c;--panel:#1c2228;--link:#79c6f2;--mk:#4a3b12;\
    --coop:#56b4e9;--conf:#e8772e;--grid:#2b333b;--blank:#232a31
    """
  private static let paper = """
    --bg:#ffffff;--ink:#000000;--mut:#444c55;--rule:#c4cad1;--panel:#f4f5f6;--link:#00466f;--mk:#fff3d6;\
    --coop:#0072b2;--conf:#d55e00;--grid:#d8dee4;--blank:#f3f5f7
    """

  /// The inks of drawings, each by the colour of the page that takes its place.
  private static let inks = [
    (Ink.paper, "bg"), (.text, "ink"), (.quiet, "mut"), (.rule, "grid"), (.blank, "blank"), (.blue, "coop"),
    (.vermilion, "conf"), (.glow, "mk"),
  ].map { ink, colour in
    """
    svg [fill="\(ink.rawValue)"]{fill:var(--\(colour))}
    svg [stroke="\(ink.rawValue)"]{stroke:var(--\(colour))}
    """
  }.joined(separator: "\n")
}
