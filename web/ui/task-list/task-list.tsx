import { classes } from '../classes.ts'
import { type Content, type Part, part, present } from '../content.ts'
import { safeHref } from '../href.ts'
import { type Common, extra, type Props } from '../props.ts'

type Classed = Props<{ class?: string }>

/** `status` is words, or a `<Tag>` where it asks for notice. Without `href` the task cannot be opened yet. */
export type Task = Props<{
  title: Part<Classed>
  href?: string
  hint?: Content
  status: Part<Classed>
  class?: string
}>

export type TaskListProps = Common & Props<{ items: readonly (Task | false | null | undefined)[]; idPrefix?: string }>

export function TaskList(props: TaskListProps) {
  return (
    <ul class={classes('govuk-task-list', props.class)} {...extra(props.attributes)}>
      {props.items.map(
        (item, index) => item && <Item item={item} id={`${props.idPrefix ?? 'task-list'}-${index + 1}`} />,
      )}
    </ul>
  )
}

function Item({ item, id }: { item: Task; id: string }) {
  const title = part(item.title)
  const status = part(item.status)
  const hint = present(item.hint)
  return (
    <li class={classes('govuk-task-list__item', item.href && 'govuk-task-list__item--with-link', item.class)}>
      <div class="govuk-task-list__name-and-hint">
        {item.href ? (
          <a
            class={classes('govuk-link govuk-task-list__link', title.class)}
            href={safeHref(item.href)}
            aria-describedby={classes(hint && `${id}-hint`, `${id}-status`)}
          >
            {title.text}
          </a>
        ) : (
          <div class={title.class}>{title.text}</div>
        )}
        {hint && (
          <div id={`${id}-hint`} class="govuk-task-list__hint">
            {item.hint}
          </div>
        )}
      </div>
      <div class={classes('govuk-task-list__status', status.class)} id={`${id}-status`}>
        {status.text}
      </div>
    </li>
  )
}
