import { type Command, Refused, textOf } from '@folkmoot/command'
import { inviteRefusals, inviteUser } from '../areas/people/index.ts'
import { type Role, roles } from '../permissions.ts'
import { withInstallation } from './open.ts'

export const invite: Command = {
  name: 'user invite',
  usage: 'user invite COUNCIL EMAIL --name TEXT --role ROLE',
  about: 'Invites somebody by letter to hold a role; the first administrator of a new council, for example.',
  help: [
    'COUNCIL      short name of the council',
    'EMAIL        where the invitation goes',
    '--name TEXT  their name',
    `--role ROLE  one of ${roles.join(', ')}`,
  ],
  options: { name: { type: 'string' }, role: { type: 'string' } },
  takes: [2, 2],
  run: (values, [slug, email], { say }) =>
    withInstallation(async (at) => {
      const [name, role] = [textOf(values, 'name'), textOf(values, 'role')]
      if (!name || !role) throw new Refused('Say the --name and the --role.')
      if (!(roles as readonly string[]).includes(role))
        throw new Refused(`There is no role "${role}". There are: ${roles.join(', ')}.`)
      const result = await inviteUser(await at.acting(slug!), { email: email!, name, role: role as Role })
      if ('refused' in result) throw new Refused(`${inviteRefusals[result.refused]}.`)
      say(`${name} is invited as ${role}; the letter leaves when Folkmoot runs.`)
      return 0
    }),
}
