-- No foreign key to the employer: a correction, which holds an account, would wait for a posting of its list, which holds the employer.
-- One sum in an employer's suspense, an arrival or what a correction put back; the id is that one's. A rest is what a list gave back of a sum
-- of which the rest had gone back to its payer. waits_since is null when nothing is left.
CREATE TABLE suspense_item (
  id               BIGINT        NOT NULL PRIMARY KEY,
  employer_account CHAR(12)      NOT NULL,
  kind             VARCHAR(10)   NOT NULL,
  arrival_id       BIGINT        NULL,
  amount           DECIMAL(18,2) NOT NULL CHECK (amount > 0),
  remaining        DECIMAL(18,2) NOT NULL CHECK (remaining >= 0),
  since            DATE          NOT NULL,
  tried            BOOLEAN       NOT NULL,
  sent             DECIMAL(18,2) NOT NULL CHECK (sent >= 0),
  rested           DECIMAL(18,2) NOT NULL CHECK (rested >= 0),
  rest_of          BIGINT        NULL,
  version          INT           NOT NULL,
  waits_since      DATE AS (IF(remaining > 0, since, NULL)) STORED,
  KEY ix_suspense_item_employer (employer_account, remaining),
  KEY ix_suspense_item_waits (waits_since, id),
  CONSTRAINT ck_suspense_item_remaining CHECK (remaining + sent + rested <= amount),
  CONSTRAINT ck_suspense_item_arrival CHECK (kind <> 'ARRIVAL' OR arrival_id = id),
  CONSTRAINT ck_suspense_item_rest CHECK ((kind = 'REST') = (rest_of IS NOT NULL)),
  CONSTRAINT fk_suspense_item_rest FOREIGN KEY (rest_of) REFERENCES suspense_item (id),
  CONSTRAINT fk_suspense_item_arrival FOREIGN KEY (arrival_id) REFERENCES money_arrival (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
