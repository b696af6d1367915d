import { Choice, type ChoiceOption, choiceId } from './choice.tsx';
import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx';

export interface RadioGroupProps extends ChoiceGroupProps {
  value?: string;
  options: ChoiceOption[];
}

export function RadioGroup({ value, options, ...group }: RadioGroupProps) {
  return (
    <ChoiceGroup {...group} role="radiogroup">
      {options.map((option, position) => (
        <Choice
          key={option.value}
          type="radio"
          id={choiceId(group.name, position)}
          name={group.name}
          option={option}
          checked={option.value === value}
        />
      ))}
    </ChoiceGroup>
  );
}
