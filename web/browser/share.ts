// Points or dots shared out: how many are left is said while they are typed.
const whole = /^\d{1,6}$/

for (const group of document.querySelectorAll<HTMLElement>('[data-share-total]')) {
  const line = group.querySelector<HTMLElement>('[data-share-line]')
  const total = Number(group.dataset['shareTotal'])
  if (!line) continue
  const tell = () => {
    const fields = [...group.querySelectorAll('input')]
    const given = fields.reduce((sum, { value }) => sum + (whole.test(value.trim()) ? Number(value) : 0), 0)
    const words = (given > total ? group.dataset['shareOver'] : group.dataset['shareLeft']) ?? ''
    line.textContent = words.replace('%{count}', String(Math.abs(total - given)))
  }
  group.addEventListener('input', tell)
  tell()
}
