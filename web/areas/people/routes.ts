import type { Route } from '../../platform/http.ts'
import { routes as accountEmail } from './account/email-routes.ts'
import { routes as account } from './account/routes.ts'
import { routes as provider } from './oidc/routes.ts'
import { routes as passkeys } from './passkeys/routes.ts'
import { routes as myData } from './privacy/my-data-routes.ts'
import { routes as privacy } from './privacy/routes.ts'
import { routes as privacyDesk } from './privacy-desk/routes.ts'
import { routes as invitations } from './roles/invitation-routes.ts'
import { routes as roles } from './roles/routes.ts'
import { routes as authenticatorApp } from './second-factor/app-routes.ts'
import { routes as secondFactor } from './second-factor/routes.ts'
import { routes as signIn } from './sign-in/routes.ts'
import { routes as youngPeople } from './young-people/routes.ts'

/** Every page and deed of the area, slice by slice. */
export const routes: readonly Route[] = [
  ...signIn,
  ...passkeys,
  ...provider,
  ...secondFactor,
  ...authenticatorApp,
  ...account,
  ...accountEmail,
  ...invitations,
  ...roles,
  ...privacy,
  ...myData,
  ...privacyDesk,
  ...youngPeople,
]
