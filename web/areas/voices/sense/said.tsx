import { Details } from '../../../ui/details/details.tsx'

const shown = 600

/** Somebody's words in a row of a list. What is very long is cut, with the rest to open. */
export function Said({ text, language }: { text: string; language?: string }) {
  const lang = language && language !== 'en' ? language : undefined
  if (text.length <= shown + 100)
    return (
      <span class="fm-words" lang={lang}>
        {text}
      </span>
    )
  return (
    <div class="fm-words" lang={lang}>
      {text.slice(0, shown)}…<Details summary="The rest of it">{text.slice(shown)}</Details>
    </div>
  )
}

export const manySay = (copies: number): string =>
  copies > 1 ? `${copies.toLocaleString('en-GB')} people say this` : ''
