import type { ItemRules } from './rules';

/** The words of what a premise refers to by its id. */
export const namesIn = (rules: ItemRules) => {
  const named = [
    ...(rules.circumstances?.value ?? []),
    ...(rules.regions?.value ?? []),
    ...rules.conditions.value,
  ];
  return (id: string) => named.find((entry) => entry.id === id)?.text ?? id;
};
