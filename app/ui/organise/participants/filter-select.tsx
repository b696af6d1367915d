interface FilterSelectProps {
  name: string;
  label: string;
  value: string;
  /** The first one stands for no filter, unless `anyLabel` is given for that. */
  options: { value: string; label: string }[];
  anyLabel?: string;
}

/** One thing to narrow a list by. */
export function FilterSelect({ name, label, value, options, anyLabel }: FilterSelectProps) {
  return (
    <div className="ds-field">
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <select className="ds-input" id={name} name={name} defaultValue={value}>
        {anyLabel !== undefined && <option value="">{anyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
