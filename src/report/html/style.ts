/** The look of the page and of its print: no outside letters, no outside pictures. */
export const style = `
:root{color-scheme:light;--ink:#1a1a1a;--accent:#1f4e79;--line:#8c8c8c;--shade:#eef2f6}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;color:var(--ink);background:#fff;font:1.0625rem/1.55 "Segoe UI",Arial,"Liberation Sans",sans-serif}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:.5rem;top:.5rem;padding:.5rem 1rem;background:#fff;z-index:1}
header,main,footer,.languages{max-width:62rem;margin:0 auto;padding:0 1rem}
header{padding-top:2rem;padding-bottom:1rem;border-bottom:3px solid var(--accent)}
header p{margin:.25rem 0}
.languages{padding-top:1rem;text-align:right}
.languages a{display:inline-block;padding:.35rem .5rem}
h1,h2,h3{line-height:1.25;color:var(--accent);overflow-wrap:anywhere}
h1{font-size:1.9rem;margin:.75rem 0}
h2{font-size:1.45rem;margin:2.5rem 0 1rem;border-bottom:1px solid var(--line);padding-bottom:.3rem}
h3{font-size:1.15rem;margin:1.75rem 0 .75rem}
p,li{max-width:46rem}
.draft{font-weight:700;font-size:1.25rem;color:#a3301c}
.note{font-style:italic}
nav ol{list-style:none;padding:0}
nav li{margin:.3rem 0}
nav a{display:inline-block;padding:.15rem 0;min-height:24px}
.keys{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.75rem;margin:1rem 0;padding:0}
.keys div{background:var(--shade);padding:.75rem 1rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.keys dd{margin:0;font-size:1.7rem;font-weight:700;color:var(--accent)}
.scroll{overflow-x:auto;margin:1rem 0 1.5rem}
table{border-collapse:collapse;width:100%;font-size:.95rem;line-height:1.35}
table.dense{font-size:.85rem}
caption{text-align:left;font-weight:600;padding:.4rem 0}
th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:left;vertical-align:top;min-width:3rem;overflow-wrap:break-word}
thead th,thead td{background:var(--shade)}
tbody th{font-weight:400}
table.pair th,table.pair td{overflow-wrap:anywhere}
tfoot th,tfoot td{font-weight:700}
.n{text-align:right;white-space:nowrap}
.c{text-align:center}
figure{margin:1.5rem 0}
figcaption{font-weight:600;padding:.4rem 0}
.chart svg{display:block;width:100%;height:auto;max-width:48rem}
img{max-width:100%;height:auto}
details{margin:.5rem 0}
summary{cursor:pointer;padding:.3rem 0;min-height:24px;color:var(--accent)}
table.data{width:auto}
.signature{display:flex;flex-wrap:wrap;gap:1rem;justify-content:space-between;font-weight:700;margin-top:3rem}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);font-size:.95rem}
article+article{margin-top:4rem}
@media (max-width:40rem){body{font-size:1rem}h1{font-size:1.5rem}h2{font-size:1.25rem}.chart{overflow-x:auto}.chart svg{min-width:30rem}}
@page{size:A4;margin:20mm 15mm 20mm 25mm}
@page wide{size:A4 landscape;margin:20mm 15mm 15mm 15mm}
@media print{
body{font:12pt/1.35 "Times New Roman","Liberation Serif",serif}
.skip,.languages,nav{display:none}
header,main,footer{max-width:none;padding-left:0;padding-right:0}
h1,h2,h3,a{color:#000}
h2,h3,caption{break-after:avoid}
h2.annex{break-before:page}
.wide{page:wide}
.scroll{overflow:visible}
table{font-size:10.5pt}
table.dense{font-size:8.5pt}
thead{display:table-header-group}
tr,figure{break-inside:avoid}
details{display:none}
.chart svg{max-width:160mm}
article+article{break-before:page}
p,li{max-width:none}
}
`;
