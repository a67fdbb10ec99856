import { anyone, get } from '../../../platform/http.ts'
import { houseRules } from '../paths.ts'
import { houseRulesView } from './pages.tsx'

export const routes = [
  get(
    houseRules,
    anyone,
    ({ show, language, settings }) => {
      const own = settings.texts['house-rules']
      return show(houseRulesView({ language, own: own?.[language] ?? own?.en }))
    },
    { cached: true },
  ),
]
