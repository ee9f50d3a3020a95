/** A derived fact as `law/derived/` defines it: what its function of `src/law` does not say. */
export interface DerivedDefinition {
  id: string;
  label: string;
}
