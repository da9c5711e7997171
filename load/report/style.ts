export const style = `
:root { color-scheme: light dark; --text: #1a1d21; --dim: #5c6670; --back: #fbfbfa; --card: #ffffff; --edge: #dcdfe3; --good: #1a7f37; --bad: #c62828 }
@media (prefers-color-scheme: dark) { :root { --text: #e6e8ea; --dim: #9aa4ae; --back: #14171a; --card: #1c2024; --edge: #343a41; --good: #4cc26c; --bad: #ff7b72 } }
body { margin: 0 auto; max-width: 86rem; padding: 1.5rem; font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back) }
header p { margin: 0; color: var(--dim) }
h1 { margin: 0 0 .5rem; font-size: 1.8rem }
h1 span { margin-left: .5rem; font-size: 1rem; font-weight: 600 }
h2 { font-size: 1.15rem }
.held { color: var(--good) } .broken { color: var(--bad) }
.problems { color: var(--bad) }
.headlines { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .75rem; margin: 1rem 0 }
.headlines div { display: flex; flex-direction: column; padding: .75rem 1rem; border: 1px solid var(--edge); border-radius: .5rem; background: var(--card) }
.headlines strong { font-size: 1.5rem; line-height: 1.3 }
.headlines span { color: var(--dim) }
.headlines small { font-weight: 600 }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(34rem, 100%), 1fr)); gap: .75rem }
figure { margin: 0; padding: .75rem 1rem; border: 1px solid var(--edge); border-radius: .5rem; background: var(--card) }
figcaption { font-weight: 600 } figcaption small { color: var(--dim); font-weight: 400 }
svg { width: 100%; height: auto }
.grid { stroke: var(--edge); stroke-width: 1 } .mark { stroke: var(--dim); stroke-width: 1; stroke-dasharray: 3 3 }
.tick, .phase { font-size: 11px; fill: var(--dim) }
.line { fill: none; stroke: var(--c); stroke-width: 1.8; stroke-linejoin: round }
rect { fill: var(--c) } .range { stroke: var(--text); stroke-width: 1.2; fill: none } .bars text { font-size: 13px; fill: var(--text) }
.keys { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .25rem 0 0; padding: 0; list-style: none; color: var(--dim); font-size: .85rem }
.keys i { display: inline-block; width: .8rem; height: .8rem; margin-right: .35rem; border-radius: 2px; background: var(--c); vertical-align: -1px }
.c0 { --c: #2f7ed8 } .c1 { --c: #e8772e } .c2 { --c: #2ca25f } .c3 { --c: #b5459a } .c4 { --c: #8c6bd1 }
.c5 { --c: #c9a227 } .c6 { --c: #17a2b8 } .c7 { --c: #d9534f } .c8 { --c: #7a8b99 } .c9 { --c: #6b8e23 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; color: var(--dim) } dt { color: var(--text) } dd { margin: 0 }
`
