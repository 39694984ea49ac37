CREATE TABLE partner_message (
  id         BIGINT      NOT NULL PRIMARY KEY,
  partner    VARCHAR(40) NOT NULL,
  message_id CHAR(64)    NOT NULL,
  UNIQUE KEY uk_partner_message (partner, message_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
