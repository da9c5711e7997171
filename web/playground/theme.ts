import { byId } from './dom.ts'

const choices = ['system', 'light', 'dark'] as const
const signs = { system: '◐', light: '☀', dark: '☾' }
const names = { system: 'as the system has them', light: 'light', dark: 'dark' }
const storageKey = 'matchwire.theme'

/** The system's colours, until the button says otherwise; what it says is kept. */
export function startTheme(): void {
  const button = byId<HTMLButtonElement>('theme-button')
  let theme = choices.find((choice) => choice === localStorage.getItem(storageKey)) ?? 'system'
  const show = (): void => {
    localStorage.setItem(storageKey, theme)
    document.documentElement.dataset['theme'] = theme
    button.textContent = signs[theme]
    button.title = `Colours: ${names[theme]}`
    button.setAttribute('aria-label', button.title)
  }
  button.onclick = () => {
    theme = choices[(choices.indexOf(theme) + 1) % choices.length]!
    show()
  }
  show()
}
