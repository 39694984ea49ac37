GRANT SELECT, INSERT,
  UPDATE (revoked_at, revoked_by, revoke_reason, audit_sequence, audit_hash, version) ON supervision_card TO ${appUser};
