import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

type Source = { isForBrowser: boolean; texts: Set<string>; imports: string[] }

const sources = new Map<string, Source>()

/** What a call imports or which texts it asks for: only what is written out can be followed. */
function readCall({ expression, arguments: [first] }: ts.CallExpression, { texts, imports }: Source): void {
  const isImport = expression.kind === ts.SyntaxKind.ImportKeyword
  const isTexts = ts.isIdentifier(expression) && expression.text === 'useTranslations'
  if (!isImport && !isTexts) return
  if (!first || !ts.isStringLiteralLike(first)) throw new Error(`not written out: ${first?.getText() ?? 'nothing'}`)
  if (isImport) imports.push(first.text)
  else texts.add(first.text.split('.')[0] as string)
}

function readSource(file: string): Source {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const [first] = tree.statements
  const directive = first && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression)
  const source: Source = {
    isForBrowser: directive ? (first.expression as ts.StringLiteral).text === 'use client' : false,
    texts: new Set(),
    imports: [],
  }
  const visit = (node: ts.Node): void => {
    const isKept =
      (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) ||
      (ts.isExportDeclaration(node) && !node.isTypeOnly)
    if (isKept && node.moduleSpecifier) source.imports.push((node.moduleSpecifier as ts.StringLiteral).text)
    if (ts.isCallExpression(node)) readCall(node, source)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return source
}

function sourceOf(file: string): Source {
  const source = sources.get(file) ?? readSource(file)
  sources.set(file, source)
  return source
}

/**
 * The message files whose texts are shown in the browser, of these files and all that they import, at once or later: whatever
 * lies behind a "use client".
 *
 * @param root the folder that @/ stands for
 */
export function readBrowserTexts(root: string, files: readonly string[]): Set<string> {
  const found = new Set<string>()
  const seen = new Set<string>()
  const follow = (file: string, isInBrowser: boolean): void => {
    const { isForBrowser, texts, imports } = sourceOf(file)
    const inBrowser = isInBrowser || isForBrowser
    const key = `${inBrowser} ${file}`
    if (seen.has(key)) return
    seen.add(key)
    if (inBrowser) for (const one of texts) found.add(one)
    for (const name of imports) {
      const other = name.startsWith('@/') ? path.join(root, name.slice(2)) : path.resolve(path.dirname(file), name)
      if (/^(@\/|\.)/.test(name) && /\.tsx?$/.test(name) && existsSync(other)) follow(other, inBrowser)
    }
  }
  for (const file of files) follow(file, false)
  return found
}
