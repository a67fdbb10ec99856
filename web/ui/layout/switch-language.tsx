import type { Language } from './view.ts'
import { words } from './words.ts'

/** Goes inside a form: sending it changes the language and keeps what was typed. */
export function SwitchLanguage({ language }: { language: Language }) {
  const other = language === 'en' ? 'cy' : 'en'
  return (
    <p class="fm-switch-language">
      <button class="fm-link-button" type="submit" name="switch-language" value={other} lang={other} formnovalidate>
        {words[language].switchTo}
      </button>
    </p>
  )
}
