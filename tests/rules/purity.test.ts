import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { forbidClockAndChance } from '../helpers/purity.ts'

forbidClockAndChance()

const rulesDirectory = join(import.meta.dirname, '..', '..', 'shard', 'rules')

describe('rules', () => {
  test.each(['Date.now()', 'Math.random()', 'performance.now()'])(
    'that call %s throw in these tests',
    (call) => {
      const rules = new Function(`return ${call}\n//# sourceURL=${rulesDirectory}/games/impure.ts`)
      expect(() => rules()).toThrow('called by the rules')
      expect(() => new Function(`return ${call}`)()).not.toThrow()
    },
  )

  test('that use what a process or a browser has do not compile', () => {
    const uses = [
      'process.env',
      'setTimeout(() => {}, 0)',
      'fetch("")',
      'console.log()',
      'performance.now()',
      'crypto.randomUUID()',
    ]
    const problems = compile([...uses, 'Math.max(1, 2)'].map((use) => `export const impure = ${use}`))
    expect(problems.map(([first]) => first?.match(/Cannot find name '(\w+)'/)?.[1])).toEqual([
      'process',
      'setTimeout',
      'fetch',
      'console',
      'performance',
      'crypto',
      undefined,
    ])
  })
})

/** What the compiler says of each text, as a file among the rules. */
function compile(texts: readonly string[]): string[][] {
  const { config } = ts.readConfigFile(join(rulesDirectory, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  ) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, rulesDirectory)
  const files = new Map(texts.map((text, i) => [join(rulesDirectory, `impure-${i}.ts`), text]))
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (file, target) => {
    const text = files.get(file)
    return text === undefined ? getSourceFile(file, target) : ts.createSourceFile(file, text, target)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files.keys()].map((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  )
}
