import type { Language } from './view.ts'

const words = {
  en: { label: 'Your postcode', button: 'See what is open near you' },
  cy: { label: 'Eich cod post', button: 'Gweld beth sydd ar agor gerllaw' },
}

/** The first question of the front page. It asks by GET, so that the answer has an address. */
export function AskPostcode({
  action,
  language = 'en',
  value,
}: {
  action: string
  language?: Language
  value?: string
}) {
  return (
    <form class="fm-ask" action={action} method="get">
      <label class="fm-ask__label" for="postcode">
        {words[language].label}
      </label>
      <div class="fm-ask__row">
        <input
          class="govuk-input"
          id="postcode"
          name="postcode"
          type="text"
          autocomplete="postal-code"
          spellcheck={false}
          value={value}
        />
        <button class="govuk-button" type="submit">
          {words[language].button}
        </button>
      </div>
    </form>
  )
}
