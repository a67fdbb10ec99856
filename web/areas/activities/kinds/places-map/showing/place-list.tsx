import { excerptOf } from '../../../../../platform/excerpt.ts'
import { Card } from '../../../../../ui/card/card.tsx'
import { formatDate } from '../../../../../ui/layout/format.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import { LegendMark } from '../../../../../ui/map/marks.tsx'
import { voice as voicePath } from '../../../../voices/paths.ts'
import { sentFile } from '../../../paths.ts'
import { spotLines } from '../../../questions/spot-lines.ts'
import type { Category } from '../definition.ts'
import { spotOf } from '../places-map.ts'
import type { Pin } from '../queries.ts'
import { placeWords } from '../words.ts'

type Props = {
  pins: readonly Pin[]
  definition: unknown
  categories: readonly Category[]
  wards: ReadonlyMap<string, string>
  language: Language
}

/** Places in words: what the map says, for everybody. */
export const PlaceList = ({ pins, definition, categories, wards, language }: Props) => {
  const say = placeWords[language]
  const spot = spotOf({ definition })
  return (
    <>
      {pins.map((pin) => {
        const kind = categories.findIndex(({ key }) => key === pin.category)
        const category = categories[kind]
        const ward = wards.get(pin.wardId ?? '')
        const [where = ward ?? say.told[pin.told]] = spotLines(spot, pin.values, language, () => ward)
        return (
          <Card
            href={voicePath.to({ voice: pin.id })}
            title={<span lang={pin.language === language ? undefined : pin.language}>{where}</span>}
            headingLevel={3}
            kicker={
              category && (
                <>
                  <LegendMark kind={kind} /> {language === 'cy' ? category.cy || category.en : category.en}
                </>
              )
            }
            facts={[
              ...(ward && ward !== where ? [ward] : []),
              say.told[pin.told],
              say.by(pin.name ?? say.resident, formatDate(pin.givenAt, language)),
            ]}
          >
            <p lang={pin.language === language ? undefined : pin.language}>{excerptOf(pin.words, 280)}</p>
            {pin.picture?.small && (
              <img
                src={sentFile.to({ file: pin.picture.small.id })}
                alt={pin.picture.words}
                width={pin.picture.small.width}
                height={pin.picture.small.height}
                loading="lazy"
              />
            )}
          </Card>
        )
      })}
    </>
  )
}
