import type { ComponentChildren } from 'preact'
import type { Language } from './view.ts'

const words = { en: 'Your receipt', cy: 'Eich derbynneb' }

/** The code, large enough to copy by hand, with its picture for a phone. */
export function ReceiptCode({
  code,
  picture,
  language = 'en',
}: {
  code: string
  picture?: ComponentChildren
  language?: Language
}) {
  return (
    <div class="fm-code">
      <div>
        <p class="fm-code__label">{words[language]}</p>
        <p class="fm-code__code">{code}</p>
      </div>
      {picture && <div class="fm-code__picture">{picture}</div>}
    </div>
  )
}
