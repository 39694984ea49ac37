-- The checks say four eyes once more than the program does.
CREATE TABLE manual_voucher (
  id                BIGINT       NOT NULL PRIMARY KEY,
  form_key          VARCHAR(40)  NOT NULL,
  state             VARCHAR(12)  NOT NULL,
  booked_on         DATE         NOT NULL,
  summary           VARCHAR(100) NOT NULL,
  document          VARCHAR(60)  NOT NULL,
  entered_by        VARCHAR(60)  NOT NULL,
  entered_at        DATETIME(3)  NOT NULL,
  decided_by        VARCHAR(60)  NULL,
  decided_at        DATETIME(3)  NULL,
  reason            VARCHAR(200) NULL,
  cancel_on         DATE         NULL,
  cancel_reason     VARCHAR(200) NULL,
  cancel_asked_by   VARCHAR(60)  NULL,
  cancel_asked_at   DATETIME(3)  NULL,
  cancel_decided_by VARCHAR(60)  NULL,
  cancel_decided_at DATETIME(3)  NULL,
  audit_sequence    INT          NOT NULL,
  audit_hash        CHAR(64)     NOT NULL,
  version           INT          NOT NULL,
  UNIQUE KEY uk_manual_voucher_form (form_key),
  KEY ix_manual_voucher_state (state, id),
  CONSTRAINT ck_manual_voucher_four_eyes
    CHECK (state IN ('ENTERED', 'REFUSED', 'WITHDRAWN') OR decided_by <> entered_by),
  CONSTRAINT ck_manual_voucher_decided CHECK ((state = 'ENTERED') = (decided_by IS NULL)),
  CONSTRAINT ck_manual_voucher_cancelled CHECK (state <> 'CANCELLED' OR cancel_decided_by <> cancel_asked_by)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
