// Dots put with buttons beside each number: what is left is counted as they are put.
const whole = /^\d{1,4}$/
const countIn = ({ value }: HTMLInputElement): number => (whole.test(value.trim()) ? Number(value) : 0)

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-dots-total]')) {
  const line = form.querySelector<HTMLElement>('[data-dots-line]')
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[data-dots]')]
  const total = Number(form.dataset['dotsTotal'])
  const left = () => total - fields.reduce((sum, field) => sum + countIn(field), 0)
  const buttons: (() => void)[] = []

  const tell = () => {
    const n = left()
    const words = (n < 0 ? form.dataset['dotsOver'] : form.dataset['dotsLeft']) ?? ''
    if (line) line.textContent = words.replace('%{count}', String(Math.abs(n)))
    for (const refresh of buttons) refresh()
  }

  for (const field of fields) {
    const most = Number(field.dataset['dots'])
    const group = document.createElement('span')
    group.className = 'fm-dots__buttons'
    const step = (by: 1 | -1, sign: string, name: string, stop: () => boolean) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'govuk-button govuk-button--secondary fm-dots__button'
      const words = document.createElement('span')
      words.className = 'govuk-visually-hidden'
      words.textContent = name
      const seen = document.createElement('span')
      seen.ariaHidden = 'true'
      seen.textContent = sign
      button.append(seen, words)
      const description = field.getAttribute('aria-describedby')
      if (description) button.setAttribute('aria-describedby', description)
      button.addEventListener('click', () => {
        if (stop()) return
        const n = countIn(field) + by
        field.value = n ? String(n) : ''
        tell()
      })
      // It stays where the focus is: what cannot be done is said, not taken away.
      buttons.push(() => {
        button.ariaDisabled = String(stop())
      })
      return button
    }
    const less = step(-1, '−', form.dataset['dotsLess'] ?? '', () => countIn(field) < 1)
    const more = step(1, '+', form.dataset['dotsMore'] ?? '', () => countIn(field) >= most || left() < 1)
    field.before(less)
    field.after(more)
    field.addEventListener('input', tell)
  }
  tell()
}
