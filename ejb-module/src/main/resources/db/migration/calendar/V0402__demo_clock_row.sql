INSERT INTO demo_clock (id, offset_seconds, audit_sequence, audit_hash, version)
VALUES (1, 0, 0, REPEAT('0', 64), 1);
