import ts from 'typescript'

/** A key as it is used: whole, or with a part that is only known later. */
export type UsedKey = { file: string; pattern: RegExp; written: string }

type Scope = Map<string, string>

const makers = new Set(['useTranslations', 'getTranslations'])

/** The namespace of `useTranslations('x')` or `await getTranslations('x')`, '' without one; null for anything else. */
function namespaceOf(node: ts.Expression): string | null {
  if (ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node)) return namespaceOf(node.expression)
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || !makers.has(node.expression.text)) return null
  const [first] = node.arguments
  return first && ts.isStringLiteral(first) ? first.text : ''
}

/** What stands in the list of `await Promise.all([…])`. */
function listOf(node: ts.Expression): readonly ts.Expression[] {
  if (ts.isAwaitExpression(node)) return listOf(node.expression)
  const [list] = ts.isCallExpression(node) ? node.arguments : []
  return list && ts.isArrayLiteralExpression(list) ? list.elements : []
}

function declare(scope: Scope, { name, initializer }: ts.VariableDeclaration): void {
  if (!initializer) return
  if (ts.isIdentifier(name)) {
    const namespace = namespaceOf(initializer)
    if (namespace !== null) scope.set(name.text, namespace)
  } else if (ts.isArrayBindingPattern(name)) {
    const values = listOf(initializer)
    for (const [at, element] of name.elements.entries()) {
      const value = values[at]
      const namespace = value ? namespaceOf(value) : null
      if (namespace !== null && ts.isBindingElement(element) && ts.isIdentifier(element.name))
        scope.set(element.name.text, namespace)
    }
  }
}

function namespaceOfCallee(callee: ts.Expression, scopes: readonly Scope[]): string | null {
  const target = ts.isPropertyAccessExpression(callee) && callee.name.text === 'rich' ? callee.expression : callee
  if (!ts.isIdentifier(target)) return namespaceOf(target)
  return scopes.findLast((scope) => scope.has(target.text))?.get(target.text) ?? null
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

type Pattern = { source: string; written: string }

/** A literal as itself, both ways of a condition, a template with any word where it has a hole, else any word. */
function patternsOf(key: ts.Expression): Pattern[] {
  if (ts.isStringLiteralLike(key)) return [{ source: escaped(key.text), written: key.text }]
  if (ts.isParenthesizedExpression(key)) return patternsOf(key.expression)
  if (ts.isConditionalExpression(key)) return [...patternsOf(key.whenTrue), ...patternsOf(key.whenFalse)]
  if (!ts.isTemplateExpression(key)) return [{ source: '\\w+', written: '*' }]
  const parts = [key.head.text, ...key.templateSpans.map((span) => span.literal.text)]
  return [{ source: parts.map(escaped).join('\\w+'), written: parts.join('*') }]
}

const isMaker = (callee: ts.Expression) => ts.isIdentifier(callee) && makers.has(callee.text)

/** The keys that one call names; none where it isn't a call for a text. */
function keysOf(
  file: string,
  { expression, arguments: [key] }: ts.CallExpression,
  scopes: readonly Scope[],
): UsedKey[] {
  const namespace = isMaker(expression) ? null : namespaceOfCallee(expression, scopes)
  if (namespace === null || !key) return []
  const prefix = namespace ? `${namespace}.` : ''
  return patternsOf(key).map(({ source, written }) => ({
    file,
    pattern: new RegExp(`^${escaped(prefix)}${source}$`),
    written: prefix + written,
  }))
}

/** Every message key that a source file uses, as far as it can be read without running it. */
export function readUsedKeys(file: string, text: string): UsedKey[] {
  const found: UsedKey[] = []
  const visit = (node: ts.Node, scopes: readonly Scope[]): void => {
    const inner = ts.isFunctionLike(node) ? [...scopes, new Map() as Scope] : scopes
    if (ts.isVariableDeclaration(node)) declare(inner.at(-1) as Scope, node)
    if (ts.isCallExpression(node)) found.push(...keysOf(file, node, inner))
    ts.forEachChild(node, (child) => visit(child, inner))
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX), [new Map()])
  return found
}
