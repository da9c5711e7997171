import { Ajv, _, type CodeOptions, type KeywordCxt } from 'ajv'

/** The one ajv that examples are tried with and validators are compiled by. */
export function newAjv(code: CodeOptions = {}): Ajv {
  const ajv = new Ajv({ strict: true, inlineRefs: false, code })
  // A lone surrogate has no UTF-8, so a text that holds one could be said in JSON and not in binary.
  ajv.addKeyword({
    keyword: 'wellFormed',
    type: 'string',
    schemaType: 'boolean',
    error: { message: 'must be well-formed Unicode' },
    code: (context: KeywordCxt) => context.pass(_`${context.data}.isWellFormed()`),
  })
  return ajv
}
