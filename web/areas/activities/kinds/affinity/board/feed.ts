import type { Sql } from '../../../../../platform/db.ts'
import type { Feed } from '../../../../../platform/live.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import { boardTopic } from '../moves/commands.ts'
import { movesSince, namesFor } from '../moves/queries.ts'
import { sentenceOf } from '../moves/sentences.ts'
import { type Card, placeOf } from '../queries.ts'
import { seenBy, type View } from '../rules.ts'
import { cardWords } from './excerpt.ts'

const told = ({ id, number, language: lang, clusters, name, ...card }: Card) => ({
  id,
  number,
  words: cardWords(card),
  name,
  lang,
  unsorted: clusters === 0,
})

/** What readers of a board are told of each move: the sentence, what went where, and how many there are now. Nothing that this view does not see. */
export const feedOf = (db: Sql, activityId: string, view: View, language: Language): Feed => ({
  topic: boardTopic(activityId),
  view: `${view} ${language}`,
  async since(place, most) {
    const moves = await movesSince(db, activityId, place, most)
    // What came since is told next time.
    if (!moves.length) return { place: Math.min(place, await placeOf(db, activityId)), moved: [] }
    const names = await namesFor(db, activityId, moves, view)
    const { counts } = names
    const cards = new Map(names.cards.map((card) => [card.id, card]))
    const moved = moves.flatMap((move) => {
      const sentence = sentenceOf(move, names, language)
      const turned = move.effects.find((effect) => effect.do === 'seen')
      if (turned) {
        const [before, now] = [turned.was >= seenBy[view], turned.is >= seenBy[view]]
        const card = turned.items.map((id) => cards.get(id)).find((one) => one)
        if (before === now || (now && !card)) return []
        const whole = !now || !!card?.clusters
        const data = {
          sentence: sentence ?? '',
          effects: [],
          counts: {},
          whole,
          cards: card && now ? [told(card)] : [],
        }
        return [{ place: move.place, event: 'move', data }]
      }
      if (!sentence) return []
      const effects = move.effects.map((effect) =>
        'items' in effect
          ? { ...effect, items: effect.items.filter((id) => cards.has(id)) }
          : { do: effect.do, cluster: effect.cluster },
      )
      const about = [...new Set(effects.flatMap((effect) => ('items' in effect ? effect.items : [])))]
      return [
        {
          place: move.place,
          event: 'move',
          data: {
            sentence,
            effects,
            counts,
            // Where a group came, went or was named anew, the page takes the board as it is.
            whole:
              move.effects.some((effect) => ['open', 'close', 'name'].includes(effect.do)) ||
              move.effects.some((effect) => 'items' in effect && effect.items.length > 50),
            cards: about.map((id) => told(cards.get(id)!)),
          },
        },
      ]
    })
    return { place: moves.at(-1)!.place, moved }
  },
})
