// Light and dark as the reader's system has it, one column where the window is narrow.
export const style = `
:root {
  --paper: #fdfdfc; --ink: #1f2328; --quiet: #59636e; --line: #d8dce1; --shade: #f2f4f6; --link: #0b5cad;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #15181c; --ink: #dfe3e8; --quiet: #9aa4af; --line: #353b43; --shade: #20252b; --link: #6fb1f5; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; }
header { display: flex; justify-content: space-between; align-items: flex-start; gap: 1rem; padding: .75rem 1rem; border-bottom: 1px solid var(--line); }
.home { font-weight: 700; color: inherit; text-decoration: none; }
.menu { display: none; }
.frame { display: grid; grid-template-columns: 17rem minmax(0, 1fr); }
.side { border-right: 1px solid var(--line); padding: 0 1rem 2rem; font-size: .9rem; position: sticky; top: 0; max-height: 100vh; overflow-y: auto; }
nav h2 { font-size: .75rem; text-transform: uppercase; letter-spacing: .05em; color: var(--quiet); margin: 1.25rem 0 .25rem; border: 0; padding: 0; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav a { display: block; padding: .2rem .5rem; border-radius: 4px; color: inherit; text-decoration: none; }
nav a:hover { background: var(--shade); }
nav a[aria-current] { background: var(--shade); font-weight: 600; }
main { padding: 1rem 2rem 4rem; max-width: 62rem; min-width: 0; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .75rem; }
h1 { margin-top: .5rem; } h2 { border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
.anchor { color: inherit; text-decoration: none; } .anchor:hover { text-decoration: underline; }
code { font: .875em ui-monospace, monospace; background: var(--shade); border-radius: 4px; padding: .1em .3em; }
pre { background: var(--shade); border-radius: 6px; padding: .75rem 1rem; overflow-x: auto; line-height: 1.45; }
pre code { padding: 0; background: none; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--shade); }
tr:target, :target { background: color-mix(in srgb, var(--link) 15%, transparent); }
figure { margin: 1.5rem 0; } figure svg { max-width: none; height: auto; }
details { margin: 1rem 0; } summary { cursor: pointer; color: var(--quiet); }
.contents ul { list-style: none; padding: 0; columns: 18rem; } .depth-3 { padding-left: 1rem; }
@media (max-width: 60rem) {
  .frame { display: block; } .side { display: none; } .menu { display: block; margin: 0; text-align: right; }
  .menu nav { text-align: left; } .menu[open] { flex: 1; }
  main { padding: 1rem; }
}
@media print { .side, .menu, .contents { display: none; } .frame { display: block; } }
`
