INSERT INTO catalogue_version (id, version, audit_sequence, audit_hash) VALUES (1, 0, 0, REPEAT('0', 64));
