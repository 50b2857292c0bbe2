import type { ComponentChildren } from 'preact';
import { Badge, type Status } from './badge';
import { Heading, type HeadingLevel } from './headings';

export interface Task {
  readonly title: string;
  /** Where the task is done; without it the task cannot be started yet. */
  readonly href?: string;
  readonly hint?: ComponentChildren;
  readonly status: Status;
}

export interface TaskGroup {
  readonly title: string;
  readonly items: readonly Task[];
}

/** What is to be done, in groups, each with its state. `id` keeps the ids apart when a page has two. */
export function TaskList(props: { groups: readonly TaskGroup[]; level?: HeadingLevel; id?: string }) {
  const { groups, level = 2, id = 'aufgabe' } = props;
  return (
    <div class="kern-task-list-group">
      {groups.map((group, g) => (
        <section class="kern-task-list">
          <div class="kern-task-list__header">
            <Heading level={level}>{group.title}</Heading>
          </div>
          <ul class="kern-task-list__list">
            {group.items.map((task, t) => (
              <TaskItem {...task} id={`${id}-${g + 1}-${t + 1}`} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function TaskItem({ title, href, hint, status, id }: Task & { id: string }) {
  return (
    <li class="kern-task-list__item fw-task">
      <div class="fw-task__text">
        {href ? (
          <a class="kern-link kern-link--stretched" href={href} aria-describedby={`${id}-stand`}>
            {title}
          </a>
        ) : (
          <span class="kern-body">{title}</span>
        )}
        {hint && <div class="kern-body kern-body--small kern-body--muted">{hint}</div>}
      </div>
      <div class="kern-task-list__status" id={`${id}-stand`}>
        <Badge {...status} />
      </div>
    </li>
  );
}
