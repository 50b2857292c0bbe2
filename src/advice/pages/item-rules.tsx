import type { FundingItem } from '@libs/directive';
import { Details, Heading, type HeadingLevel, List } from '@libs/web';
import { headings } from '../domain/headings';
import { isTold, tellRule, type ToldRule } from '../domain/rule-texts';

interface ItemRulesProps {
  readonly item: FundingItem;
  readonly open?: boolean;
  /** Also where each rule is known from. */
  readonly sources?: boolean;
}

/** Every rule of an item under the questions that people ask. */
export const ItemRules = ({ item, open, sources = false }: ItemRulesProps) => (
  <Details summary={`${item.title} (${item.paragraph})`} open={open}>
    {Object.entries(headings).map(([title, names]) => (
      <RuleGroup
        title={title}
        rules={names.filter((name) => isTold(item, name)).map((name) => tellRule(item, name))}
        sources={sources}
        level={3}
      />
    ))}
  </Details>
);

interface RuleGroupProps {
  readonly title: string;
  readonly rules: readonly ToldRule[];
  readonly sources: boolean;
  readonly level: HeadingLevel;
}

const RuleGroup = ({ title, rules, sources, level }: RuleGroupProps) =>
  rules.length === 0 ? null : (
    <>
      <Heading level={level}>{title}</Heading>
      <dl class="kern-description-list kern-description-list--col">
        {rules.map((rule) => (
          <div class="kern-description-list-item">
            <dt class="kern-description-list-item__key">{rule.title}</dt>
            <dd class="kern-description-list-item__value">
              {rule.lines.length > 1 ? <List items={rule.lines} /> : rule.lines[0]}{' '}
              <span class="kern-body--muted">
                ({rule.where}
                {sources && `; Quelle: ${rule.source}`})
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
