// On every page. Nothing here is needed to take part; it brings in what the page's own parts ask for.
const modules = document.querySelectorAll('[data-module^="govuk-"]')
const names = new Set([...modules].map((element) => (element as HTMLElement).dataset['module'] ?? ''))

const EVERYDAY = ['button', 'character-count', 'checkboxes', 'error-summary', 'notification-banner', 'radios']

// The design system's parts look for these before they start.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

if (EVERYDAY.some((name) => names.has(`govuk-${name}`))) import('./everyday.ts').then(({ start }) => start())

export {}
