import { type Command, Refused, textOf } from '@folkmoot/command'
import { type SettingsInput, saveSettings, settingsRefusals, settingsRefusalWords } from '../areas/places/index.ts'
import { withInstallation } from './open.ts'

export const createCouncil: Command = {
  name: 'council create',
  usage: 'council create SLUG --name TEXT --email ADDRESS [--host HOST]… [--colour #RRGGBB] [--lad CODE]',
  about: 'Makes a council: a schema, a database role and keys of its own, and its address.',
  help: [
    'SLUG            short name: small letters, digits and dashes, such as kingston',
    '--name TEXT     full name, as people know it',
    '--email ADDRESS where people can reach it; or --phone NUMBER',
    '--short TEXT    the name in a sentence (the full name if left out)',
    '--host HOST     a host name at which it answers; may be given several times (SLUG.DOMAIN if left out)',
    '--colour        brand colour; refused where its contrast is too low (#1d3f72 if left out)',
    '--lad CODE      code of the local authority, such as E09000021, for comparing wards with the whole',
    'Next: bin/folkmoot council import-boundaries, import-profile and import-postcodes, then bin/folkmoot user invite.',
  ],
  options: {
    name: { type: 'string' },
    email: { type: 'string' },
    phone: { type: 'string' },
    short: { type: 'string' },
    host: { type: 'string', multiple: true },
    colour: { type: 'string' },
    lad: { type: 'string' },
  },
  takes: [1, 1],
  run: (values, [slug], { say }) =>
    withInstallation(async (at) => {
      const name = textOf(values, 'name')
      if (!name) throw new Refused('Say the council’s name with --name.')
      if (!/^[a-z][a-z0-9-]{1,30}$/.test(slug!))
        throw new Refused(`"${slug}" cannot be a short name. Use small letters, digits and dashes, 2 to 31 of them.`)
      if ((await at.migrator.councils()).includes(slug!)) throw new Refused(`There is a council "${slug}" already.`)
      const hosts = (values['host'] as string[] | undefined) ?? []
      const odd = hosts.find((host) => !/^[a-z0-9.-]+(:\d+)?$/.test(host))
      if (odd) throw new Refused(`"${odd}" is not a host name. Write it without https:// and in small letters.`)
      const taken = await at.client.query<{ host: string; council: string }>(
        'select host, council from platform.council_hosts where host = any($1)',
        [hosts],
      )
      if (taken.rows[0]) throw new Refused(`The host ${taken.rows[0].host} belongs to ${taken.rows[0].council}.`)
      const settings: SettingsInput = {
        name,
        shortName: textOf(values, 'short') ?? name,
        strapline: '',
        welcome: '',
        contactEmail: textOf(values, 'email') ?? '',
        contactPhone: textOf(values, 'phone') ?? '',
        contactAddress: '',
        colour: textOf(values, 'colour') ?? '#1d3f72',
        typeface: 'atkinson',
        ladCode: textOf(values, 'lad') ?? null,
        texts: {},
        rules: {},
      }
      const wrong = Object.values(settingsRefusals(settings, false)).map(
        (refusal) => `${settingsRefusalWords[refusal]}.`,
      )
      if (wrong.length) throw new Refused(`${wrong.join('\n')}\nNothing was made.`)
      await at.migrator.council(slug!, hosts)
      await saveSettings(await at.acting(slug!), settings)
      const answersAt = hosts.length ? hosts : [`${slug}.${at.config.domain}`]
      say(`${name} answers at ${answersAt.map((host) => `${at.config.scheme}://${host}`).join(', ')}`)
      return 0
    }),
}
