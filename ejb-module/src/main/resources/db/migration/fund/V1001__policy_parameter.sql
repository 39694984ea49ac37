CREATE TABLE policy_parameter (
  id           BIGINT       NOT NULL PRIMARY KEY,
  name         VARCHAR(60)  NOT NULL,
  value        VARCHAR(40)  NOT NULL,
  unit         VARCHAR(20)  NOT NULL,
  valid_from   DATE         NOT NULL,
  valid_to     DATE         NULL,
  legal_basis  VARCHAR(400) NOT NULL,
  published_at DATETIME(3)  NOT NULL,
  UNIQUE KEY uk_policy_parameter (name, valid_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
