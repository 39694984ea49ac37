ALTER TABLE employer_account
  ADD COLUMN employer_rate  DECIMAL(4,2) NOT NULL DEFAULT 0.05 CHECK (employer_rate > 0),
  ADD COLUMN person_rate    DECIMAL(4,2) NOT NULL DEFAULT 0.05 CHECK (person_rate > 0),
  ADD COLUMN paid_to        CHAR(6)      NULL,
  ADD COLUMN registered_on  DATE         NOT NULL DEFAULT '2016-01-01',
  ADD COLUMN closed_on      DATE         NULL,
  ADD COLUMN audit_sequence INT          NOT NULL DEFAULT 0,
  ADD COLUMN audit_hash     CHAR(64)     NOT NULL DEFAULT '0000000000000000000000000000000000000000000000000000000000000000',
  ADD CONSTRAINT ck_employer_state CHECK (state IN ('01', '02', '03', '04', '05', '99'));
