-- A value published later for the same first day takes the place of the earlier one; both are kept.
ALTER TABLE policy_parameter
  DROP KEY uk_policy_parameter,
  ADD COLUMN proposal_id BIGINT NULL,
  ADD KEY ix_policy_parameter_name (name, valid_from, id),
  ADD UNIQUE KEY uk_policy_parameter_proposal (proposal_id),
  ADD CONSTRAINT fk_policy_parameter_proposal FOREIGN KEY (proposal_id) REFERENCES policy_proposal (id);
