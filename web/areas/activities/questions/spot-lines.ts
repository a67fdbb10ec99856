import type { Language } from '../../../ui/layout/view.ts'
import type { WardNamed } from './answer-lines.ts'
import type { Values } from './question.ts'
import { lengthOfLine, readShape, type Shape, sizeOfArea } from './shape.ts'
import type { Spot } from './spot-rules.ts'
import { spotWords } from './spot-words.ts'

/** A place in words: how its author describes it, how it was told, and its ward. */
export function spotLines(
  { key, named }: Spot,
  values: Values,
  language: Language,
  wardNamed: WardNamed,
): readonly string[] {
  const at = (part: string) => values[`${key}-${part}`] ?? ''
  const say = spotWords[language]
  const shape = readShape(at('shape'))
  const name = named.find((one) => one.key === at('named'))?.label[language]
  const ward = wardNamed(at('ward'))
  return [
    ...(at('words') ? [at('words')] : []),
    ...(shape ? [shapeLine(shape, language)] : []),
    ...(name ? [name] : []),
    ...(at('square') ? [say.inSquare(at('square'))] : []),
    ...(ward ? [ward] : []),
  ]
}

function shapeLine(shape: Shape, language: Language): string {
  const say = spotWords[language]
  const n = (value: number) => Math.max(1, Math.round(value / 10) * 10).toLocaleString('en-GB')
  if (shape.kind === 'point') return say.point
  return shape.kind === 'line' ? say.line(n(lengthOfLine(shape))) : say.area(n(sizeOfArea(shape)))
}
