import { formatNumber } from '../../../ui/layout/format.ts'
import { type Mark, type Marked, marks } from './marks.ts'

/** Each mark has its own sign and its own word: neither stands on colour. */
export const signs: Record<Mark, string> = { person: '●', rule: '◆', model: '○' }
export const markNames: Record<Mark, string> = {
  person: 'confirmed by a person',
  rule: 'put there by a rule',
  model: 'suggested by the model',
}

export const MarkSign = ({ mark }: { mark: Mark }) => (
  <>
    <span aria-hidden="true">{signs[mark]}</span> {markNames[mark]}
  </>
)

/** Three numbers and three marks, wherever a count of voices under a theme stands. */
export const MarksRow = ({ by }: { by: Marked }) => (
  <>
    {marks.map((mark, i) => (
      <>
        {i > 0 && <br />}
        <span aria-hidden="true">{signs[mark]}</span> {formatNumber(by[mark])}{' '}
        <span class="fm-small">{markNames[mark]}</span>
      </>
    ))}
  </>
)
