GRANT SELECT, INSERT ON audit_record TO ${appUser};
GRANT SELECT, INSERT ON audit_seal TO ${appUser};
GRANT SELECT, INSERT ON security_event TO ${appUser};
