import { HiddenText } from '@libs/web';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly checked?: boolean;
  /** What is chosen, for screen readers. */
  readonly about: string;
}

/** Chooses a row of a table. */
export const RowCheckbox = ({ name, value, checked, about }: Props) => {
  const id = `${name}-${value}`;
  return (
    <span class="kern-form-check">
      <input
        class="kern-form-check__checkbox"
        type="checkbox"
        id={id}
        name={name}
        value={value}
        checked={checked}
      />
      <label class="kern-label" for={id}>
        <HiddenText>{about}</HiddenText>
      </label>
    </span>
  );
};
