// Small pieces of text that every emitter writes.

export const BANNER = 'Generated from contracts/ by `npm run codegen`. Do not edit.'

export function header(...imports: string[]): string {
  return [`// ${BANNER}`, ...imports, ''].join('\n') + '\n'
}

/** A JSDoc block, wrapped; nothing for nothing. */
export function jsdoc(description: string | undefined, indent = ''): string {
  if (description === undefined || description === '') return ''
  const lines = wrap(description.replaceAll('*/', '*\\/'), 116 - indent.length)
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`
}

export function quote(value: string | number | boolean): string {
  return typeof value === 'string'
    ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
    : String(value)
}

/** A property as a key of an object literal. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}

/** A property read from a variable. */
export function member(of: string, name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${of}.${name}` : `${of}[${quote(name)}]`
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(/\s+/).filter((part) => part !== '')) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines
}
