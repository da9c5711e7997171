// How one property is written and read by a codec, and what its parts are called there.
import type { Property, Shape } from '../model.ts'
import { integerType, prefixBytes } from './layout.ts'
import { lowerFirst, quote } from './text.ts'

export function putStatement(shape: Shape, value: string, path: string): string {
  const at = quote(path)
  switch (shape.kind) {
    case 'object':
    case 'choice':
      return `write${shape.title}(${value})`
    case 'array':
      return `write${functionName(path)}(${value})`
    case 'enum':
      return `putEnum(${value}, ${valuesOf(shape)}, ${at})`
    case 'string': {
      const text =
        shape.pattern === undefined ? value : `putMatching(${value}, ${patternName(shape, path)}, ${at})`
      return `putText(${text}, ${prefixBytes(shape)}, ${shape.minLength}, ${shape.maxLength}, ${at})`
    }
    case 'bytes':
      if (shape.deltaOf !== undefined)
        return `putRest(${value}, ${shape.minLength}, ${shape.maxLength}, ${at})`
      return `putBytes(${value}, ${prefixBytes(shape)}, ${shape.minLength}, ${shape.maxLength}, ${at})`
    case 'uuid':
      return `putUuid(${value}, ${at})`
    case 'integer':
      return `put${integerType(shape)}(${value}, ${shape.minimum}, ${shape.maximum}, ${at})`
    case 'number':
      return `putFloat64(${value}, ${shape.minimum}, ${shape.maximum}, ${at})`
    case 'boolean':
      return `putBoolean(${value}, ${at})`
    case 'const':
      return `void ${value}`
  }
}

export function getExpression(shape: Shape, path: string): string {
  const at = quote(path)
  switch (shape.kind) {
    case 'object':
    case 'choice':
      return `read${shape.title}()`
    case 'array':
      return `read${functionName(path)}()`
    case 'enum':
      return `getEnum(${valuesOf(shape)}, ${at})`
    case 'string': {
      const text = `getText(${prefixBytes(shape)}, ${shape.minLength}, ${shape.maxLength}, ${at})`
      const matching =
        shape.pattern === undefined ? text : `getMatching(${text}, ${patternName(shape, path)}, ${at})`
      return shape.title === 'ErrorCode' ? `${matching} as ErrorCode` : matching
    }
    case 'bytes':
      if (shape.deltaOf !== undefined) return `getRest(${shape.minLength}, ${shape.maxLength}, ${at})`
      return `getBytes(${prefixBytes(shape)}, ${shape.minLength}, ${shape.maxLength}, ${at})`
    case 'uuid':
      return `getUuid(${at})`
    case 'integer':
      return `get${integerType(shape)}(${shape.minimum}, ${shape.maximum}, ${at})`
    case 'number':
      return `getFloat64(${shape.minimum}, ${shape.maximum}, ${at})`
    case 'boolean':
      return `getBoolean(${at})`
    case 'const':
      return quote(shape.value)
  }
}

/** Titles have no underscore, so this is never that of an object. */
export function functionName(path: string): string {
  return path.replaceAll(/[^A-Za-z0-9]/g, '_')
}

export function valuesOf(shape: Shape): string {
  return `${lowerFirst(shape.title!)}Values`
}

export function patternName(shape: Shape, path: string): string {
  return `${lowerFirst(shape.title ?? functionName(path))}Pattern`
}

export function patterns(parts: readonly Shape[]): Array<[string, string]> {
  const found = new Map<string, string>()
  const visit = (shape: Shape, path: string): void => {
    if (shape.kind === 'array') visit(shape.items, `${path}[]`)
    if (shape.kind === 'string' && shape.pattern !== undefined)
      found.set(patternName(shape, path), shape.pattern)
  }
  for (const part of parts) {
    if (part.kind !== 'object' && part.kind !== 'choice') continue
    for (const property of part.properties) visit(property.shape, pathOf(part, property))
  }
  return [...found]
}

export function pathOf(owner: Shape, property: Property): string {
  return `${owner.title}.${property.name}`
}

/** Never a word that the language or the function around it uses. */
export function local(name: string): string {
  return `${name.replaceAll(/[^A-Za-z0-9]+(\w)/g, (_, letter: string) => letter.toUpperCase())}Read`
}
