export const style = `
:root { color-scheme: light dark; --text: #1a1d21; --dim: #5c6670; --back: #fbfbfa; --card: #ffffff; --edge: #dcdfe3; --good: #1a7f37; --bad: #c62828;
  --fault: #c6282822; --calm: #2f7ed8; --alert: #b35900; --played: #2f7ed8; --failed: #d9534f; --answered: #2ca25f }
@media (prefers-color-scheme: dark) { :root { --text: #e6e8ea; --dim: #9aa4ae; --back: #14171a; --card: #1c2024; --edge: #343a41; --good: #4cc26c; --bad: #ff7b72;
  --fault: #ff7b7226; --calm: #6cb0ff; --alert: #ffb454; --played: #5aa2f0; --failed: #ff7b72; --answered: #4cc28a } }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back) }
header p, section > p, small { color: var(--dim) } header p { margin: 0 0 .25rem }
h1 { margin: 0 0 .5rem; font-size: 1.8rem } h1 span, h2 span { margin-left: .5rem; font-size: 1rem; font-weight: 600 }
h2 { margin: 2rem 0 .25rem; font-size: 1.25rem } section > p { margin: 0 0 .75rem }
a { color: inherit }
.held { color: var(--good) } .broken, .problems { color: var(--bad) }
.wide { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: .9rem; background: var(--card); border: 1px solid var(--edge) }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--edge); text-align: right; font-variant-numeric: tabular-nums } th { color: var(--dim); font-weight: 600; vertical-align: bottom }
th:first-child, td:first-child, .text { text-align: left }
figure { margin: 0; padding: .75rem 1rem; border: 1px solid var(--edge); border-radius: .5rem; background: var(--card) }
svg { display: block; width: 100%; height: auto } svg text { font-size: 12px; fill: var(--text) } svg .dim { fill: var(--dim) }
.grid { stroke: var(--edge) } .during { fill: var(--fault) } .mark { stroke: var(--dim); stroke-dasharray: 2 3 }
.fault, .over { fill: var(--bad) } .alert, .resolved { fill: var(--alert) } .detected, .told, .recorded { fill: var(--calm) } .recovered { fill: var(--good) }
.over, .resolved { opacity: .55 }
.played { fill: var(--played) } .answered { fill: var(--answered) } .failed { fill: var(--failed) }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); gap: .75rem; margin-top: .75rem; align-items: start }
ol { margin: 0; padding: .5rem 1rem; list-style: none; border: 1px solid var(--edge); border-radius: .5rem; background: var(--card) }
ol li { display: grid; grid-template-columns: 5.5rem 1fr; gap: .75rem } ol time { text-align: right; color: var(--dim); font-variant-numeric: tabular-nums }
`
