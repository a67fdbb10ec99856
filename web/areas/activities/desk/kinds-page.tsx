import type { View } from '../../../ui/layout/view.ts'
import { projectDesk } from '../../projects/paths.ts'
import { faceOf } from '../kinds/faces.ts'
import type { Kind } from '../kinds/kind.ts'
import * as paths from '../paths.ts'

/** Every way of taking part with what it is good for; several can run side by side in one stage. */
export function kindsView(project: { id: string; title: string }, kinds: readonly Kind[]): View {
  return {
    title: 'Add a way to take part',
    staff: true,
    section: 'projects',
    back: { href: projectDesk.to({ project: project.id }), text: `Back to ${project.title}` },
    body: (
      <>
        <h1 class="govuk-heading-l">Add a way to take part</h1>
        <p class="govuk-body">Several can run side by side. Each is a draft until you publish it.</p>
        <dl class="fm-ways">
          {kinds.map(({ kind, name }) => (
            <div class="fm-ways__way">
              <dt class="govuk-!-margin-bottom-1">
                <a
                  class="govuk-link govuk-heading-s"
                  href={faceOf(kind).newHref?.(project.id) ?? paths.newOfKind.to({ project: project.id, kind })}
                >
                  {name.en}
                </a>
              </dt>
              <dd class="govuk-body govuk-!-margin-left-0">{faceOf(kind).about}</dd>
            </div>
          ))}
        </dl>
      </>
    ),
  }
}
