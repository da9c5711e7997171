// The declarations of a module and of everything that its exports mention, as one flat file. Types that only a server needs
// are left out, although an `export *` would let them through.
import ts from 'typescript'

const options: ts.CompilerOptions = {
  declaration: true,
  emitDeclarationOnly: true,
  target: ts.ScriptTarget.ES2024,
  lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  types: [],
}

/** Throws where the module does not compile, or where two declarations in the flat file would have one name. */
export function flatDeclarations(entry: string): string {
  const program = declarationsProgram(entry)
  const checker = program.getTypeChecker()
  const index = checker.getSymbolAtLocation(program.getSourceFile(entry)!)!
  const exports = checker.getExportsOfModule(index).map((symbol) => original(symbol, checker))
  const named = [...index.exports!.values()].filter(
    (symbol) => symbol.escapedName !== ts.InternalSymbolName.ExportStar,
  )

  const reached = reach(
    named.map((symbol) => original(symbol, checker)),
    program,
    checker,
  )
  const names = [...reached.keys()].map(({ name }) => name)
  const twice = names.find((name, i) => names.indexOf(name) < i)
  if (twice !== undefined) throw new Error(`Two declarations that ${entry} reaches are called ${twice}`)
  const exported = exports.filter((symbol) => reached.has(symbol)).map(({ name }) => name)
  return `${[...new Set(reached.values())].join('\n')}\nexport { ${exported.toSorted().join(', ')} }\n`
}

/** A program of the declarations that tsc makes of the module and of what it imports. */
function declarationsProgram(entry: string): ts.Program {
  const source = ts.createProgram([entry], options)
  const faults = ts.getPreEmitDiagnostics(source).map(({ messageText }) => messageText)
  if (faults.length > 0)
    throw new Error(faults.map((fault) => ts.flattenDiagnosticMessageText(fault, '\n')).join('\n'))
  // Each takes the place of its source, so that imports resolve as they are written.
  const texts = new Map<string, string>()
  source.emit(undefined, (path, text) => texts.set(path.replace(/\.d\.ts$/, '.ts'), text))
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (path, version) => {
    const text = texts.get(path)
    return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version, true)
  }
  return ts.createProgram([entry], options, host)
}

/** What these mention, directly or not, of the program's own declarations, they themselves first: each with its text. */
function reach(
  symbols: readonly ts.Symbol[],
  program: ts.Program,
  checker: ts.TypeChecker,
): Map<ts.Symbol, string> {
  const reached = new Map<ts.Symbol, string>()
  const visit = (symbol: ts.Symbol): void => {
    const statement = statementOf(symbol)
    if (statement === undefined || reached.has(symbol)) return
    if (program.isSourceFileDefaultLibrary(statement.getSourceFile())) return
    reached.set(symbol, textOf(statement))
    const walk = (node: ts.Node): void => {
      const mentioned = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined
      if (mentioned) visit(original(mentioned, checker))
      ts.forEachChild(node, walk)
    }
    walk(statement)
  }
  for (const symbol of symbols) visit(symbol)
  return reached
}

/** The symbol behind imports and re-exports. */
function original(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

/** The statement at the top of a file that declares the symbol; undefined for members, parameters and the like. */
function statementOf(symbol: ts.Symbol): ts.Statement | undefined {
  const declaration = symbol.declarations?.[0]
  const node = declaration && ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
  return node?.parent && ts.isSourceFile(node.parent) ? (node as ts.Statement) : undefined
}

/** With the comment above it, and without `export`: what is exported is listed once, at the end. */
function textOf(statement: ts.Statement): string {
  const text = statement.getFullText()
  const start = statement.getStart() - statement.getFullStart()
  const comments = ts.getLeadingCommentRanges(text, 0) ?? []
  const comment = comments.at(-1)
  const documented =
    comment && text.startsWith('/**', comment.pos) ? `${text.slice(comment.pos, comment.end)}\n` : ''
  return documented + text.slice(start).replace(/^export /, '')
}
