import { settings } from './config.ts'

/** `docs/running/configuration.md`, printed from the list that is read. */
export function configurationPage(): string {
  const required = (setting: (typeof settings)[number]) =>
    'production' in setting ? (setting.production === 'required' ? 'yes' : 'one of these') : ''
  const rows = settings.map(
    (setting) =>
      `| \`${setting.name}\` | ${setting.about} | ${'fallback' in setting ? setting.fallback : ''} | ${required(setting)} |`,
  )
  return `# Configuration

Folkmoot reads its configuration from the environment, in one file (\`web/config.ts\`). This page is printed from it by \`bin/check --generate\`.
With \`NODE_ENV=production\` it refuses to start while a setting that production needs is missing, and says which.

| Setting | What it is for | When absent | Needed in production |
|---|---|---|---|
${rows.join('\n')}
`
}
