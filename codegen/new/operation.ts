import {
  capital,
  Draft,
  hasTitle,
  nameLengthMax,
  type Next,
  type Plan,
  type Read,
  refuseIdentifier,
  takenPath,
} from './draft.ts'

/** A REST operation that is complete as it stands, under the name given: it answers with the name of the player who asks. */
export function planOperation(name: string, read: Read, contracts: readonly string[]): Plan {
  const path = kebab(name.replace(/^[a-z0-9]+/, ''))
  const draft = new Draft(read, { 'new-operation': path, newOperation: name, NewOperation: capital(name) })
  const reason = refuse(name, path, draft, read, contracts)
  if (reason !== undefined) return { ok: false, reason }

  draft.create(`api/handlers/${name}.ts`, 'new-operation.ts')
  draft.insert(contract, {
    after: /\n(?=components:\n)/,
    text: `${indent(draft.stub('operation.yaml'), 2)}\n`,
  })
  draft.insert(contract, { after: /$/, text: `\n${indent(draft.stub('operation-answer.yaml'), 4)}` })
  draft.insert(index, { after: /(^import .*'\n)+/m, text: `import { ${name} } from './${name}.ts'\n` })
  draft.insert(index, { after: /const handlers[^]*?(?=\n})/, text: `\n${name},` })
  draft.insert(requests, {
    after: /const requests[^]*?(?=\n})/,
    text: `\n${name}: { status: 200, valid: () => ({}) },`,
  })
  return { ok: true, files: draft.files, next: next(name, path) }
}

const contract = 'contracts/api.openapi.yaml'
const index = 'api/handlers/index.ts'
const requests = 'tests/api/every-operation.test.ts'

function refuse(
  name: string,
  path: string,
  draft: Draft,
  read: Read,
  contracts: readonly string[],
): string | undefined {
  if (!/^[a-z][a-z0-9]*([A-Z][a-z0-9]*)+$/.test(name) || name.length > nameLengthMax) {
    return `'${name}' cannot name an operation: it takes a verb and what it is about, in camelCase, ${nameLengthMax} characters at most, as in 'readSeason'.`
  }
  if (draft.text(contract).includes(`operationId: ${name}\n`))
    return `There is an operation '${name}' already.`
  if (draft.text(contract).includes(`\n  /v1/${path}:\n`)) {
    return `'${name}' would be at /v1/${path}, which has operations already: add it there by hand, or choose another name.`
  }
  if (hasTitle(contracts, `${capital(name)}Answer`)) {
    return `'${name}' cannot name an operation: the contracts have another schema called ${capital(name)}Answer.`
  }
  const file = takenPath([`api/handlers/${name}.ts`], read)
  const reason = refuseIdentifier(name, [draft.text(index)]) ?? (file && `${file} is there already`)
  return reason && `'${name}' cannot name an operation: ${reason}.`
}

/** `SeasonOfPlayer` -> `season-of-player`. */
function kebab(pascal: string): string {
  return pascal.replace(/\B[A-Z]/g, '-$&').toLowerCase()
}

function indent(yaml: string, spaces: number): string {
  return yaml.replace(/^(?=.)/gm, ' '.repeat(spaces))
}

function next(name: string, path: string): Next {
  return {
    now: `GET /v1/${path} answers already, with the name of the player who asks. Make it your own:`,
    edit: [
      [contract, 'its method, path, parameters, answers and codes; `npm run codegen` after each change'],
      [`api/handlers/${name}.ts`, 'what it does'],
      [requests, 'a request that succeeds, and one for each refusal of its own'],
    ],
    test: `npx vitest run ${requests} -t ${name}`,
  }
}
