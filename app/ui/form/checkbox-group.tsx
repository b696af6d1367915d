import { Choice, type ChoiceOption, choiceId } from './choice.tsx';
import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx';
import { invalid } from './field-frame.tsx';

export interface CheckboxGroupProps extends ChoiceGroupProps {
  values?: string[];
  options: ChoiceOption[];
}

export function CheckboxGroup({ values = [], options, ...group }: CheckboxGroupProps) {
  return (
    <ChoiceGroup {...group}>
      {options.map((option, position) => (
        <Choice
          key={option.value}
          type="checkbox"
          id={choiceId(group.name, position)}
          name={group.name}
          option={option}
          checked={values.includes(option.value)}
          invalid={invalid(group.error)}
        />
      ))}
    </ChoiceGroup>
  );
}
