/** The look of a printed conversation: one column, quiet lines, the app's green for what is Morvo's. */
export const pageStyle = `
@page { size: A4; margin: 20mm 18mm; }
* { box-sizing: border-box; }
html { font: 400 10.5pt/1.75 "IBM Plex Sans Arabic", "Segoe UI", "Noto Sans Arabic", sans-serif; color: #26221d; background: #fff; }
body { margin: 0; }
.document-head { border-block-end: 1.5pt solid #2e6a4a; padding-block-end: 10pt; margin-block-end: 18pt; }
.document-head h1 { font-size: 19pt; line-height: 1.4; margin: 0 0 6pt; }
.document-head p { margin: 0; color: #6a635a; font-size: 9pt; }
.day { font-size: 9.5pt; font-weight: 700; color: #6a635a; text-align: center; margin: 18pt 0 10pt; break-after: avoid; }
.turn { margin-block-end: 14pt; }
.turn-head { display: flex; gap: 8pt; align-items: baseline; font-size: 9pt; color: #6a635a; break-after: avoid; margin-block-end: 2pt; }
.turn-head strong { color: #2e6a4a; font-weight: 700; }
.user .turn-head strong { color: #26221d; }
.user .content { background: #f6f3ee; border-radius: 4pt; padding: 7pt 10pt; break-inside: avoid-page; }
.content { overflow-wrap: anywhere; }
.content > :first-child { margin-block-start: 0; }
.content > :last-child { margin-block-end: 0; }
.content p, .content ul, .content ol, .content blockquote, .content pre { margin-block: 0 7pt; orphans: 3; widows: 3; }
.content :is(h1, h2, h3, h4, h5, h6) { line-height: 1.5; margin-block: 12pt 4pt; break-after: avoid; break-inside: avoid; }
.content h1 { font-size: 14pt; } .content h2 { font-size: 12.5pt; } .content :is(h3, h4, h5, h6) { font-size: 11pt; }
.content :is(ul, ol) { padding-inline-start: 18pt; }
.content li { margin-block-end: 3pt; break-inside: avoid-page; }
.content li.task-list-item { list-style: none; margin-inline-start: -14pt; }
.content table { border-collapse: collapse; width: 100%; margin-block: 4pt 10pt; font-size: 9.5pt; line-height: 1.6; }
.content thead { display: table-header-group; }
.content tr { break-inside: avoid; }
.content :is(th, td) { border-block-end: .5pt solid #d9d3c8; padding: 4pt 6pt; text-align: start; vertical-align: top; }
.content th { border-block-end: 1pt solid #8a8175; font-weight: 700; }
.content blockquote { border-inline-start: 2pt solid #d9d3c8; padding-inline-start: 10pt; margin-inline: 0; color: #57514a; }
.content :is(code, pre) { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 9pt; unicode-bidi: isolate; }
.content pre { background: #f6f3ee; border-radius: 4pt; padding: 8pt 10pt; white-space: pre-wrap; text-align: left; }
.content hr { border: 0; border-block-end: .5pt solid #d9d3c8; margin-block: 10pt; }
a { color: #2e6a4a; text-decoration: underline; text-decoration-thickness: .5pt; text-underline-offset: 2pt; }
.ending { color: #8a3b22; font-size: 9.5pt; margin-block: 4pt 0; }
.sources { border-block-start: .5pt solid #d9d3c8; margin-block-start: 8pt; padding-block-start: 5pt; font-size: 8.5pt; line-height: 1.65; color: #57514a; }
.sources h2 { font-size: 8.5pt; margin: 0 0 2pt; break-after: avoid; }
.sources ol { list-style: none; margin: 0; padding: 0; }
.sources li { break-inside: avoid; display: flex; gap: 5pt; }
.sources .address { display: block; direction: ltr; text-align: end; unicode-bidi: isolate; overflow-wrap: anywhere; font-size: 7.5pt; line-height: 1.5; }
bdi { unicode-bidi: isolate; }
`;
