CREATE TABLE "system_metrics" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid,
	"date" date NOT NULL,
	"hour" integer NOT NULL,
	"total_requests" integer DEFAULT 0,
	"successful_requests" integer DEFAULT 0,
	"failed_requests" integer DEFAULT 0,
	"average_response_time_ms" double precision DEFAULT 0,
	"active_users" integer DEFAULT 0,
	"new_registrations" integer DEFAULT 0,
	"completed_onboardings" integer DEFAULT 0,
	"agent_interactions" jsonb DEFAULT '{}'::jsonb,
	"agent_success_rates" jsonb DEFAULT '{}'::jsonb,
	"agent_response_times" jsonb DEFAULT '{}'::jsonb,
	"total_api_calls" integer DEFAULT 0,
	"api_costs_usd" double precision DEFAULT 0,
	"api_success_rates" jsonb DEFAULT '{}'::jsonb,
	"total_business_value_generated" double precision DEFAULT 0,
	"customer_satisfaction_average" double precision,
	"revenue_impact_usd" double precision DEFAULT 0,
	"error_count" integer DEFAULT 0,
	"critical_errors" integer DEFAULT 0,
	"error_types" jsonb DEFAULT '{}'::jsonb,
	"created_at" timestamp DEFAULT timezone('utc', now()),
	"updated_at" timestamp DEFAULT timezone('utc', now()),
	CONSTRAINT "system_metrics_pkey" PRIMARY KEY("id","date"),
	CONSTRAINT "system_metrics_hour_check" CHECK ("system_metrics"."hour" between 0 and 23),
	CONSTRAINT "system_metrics_json_null_check" CHECK (jsonb_typeof("system_metrics"."agent_interactions") <> 'null' and jsonb_typeof("system_metrics"."agent_success_rates") <> 'null' and jsonb_typeof("system_metrics"."agent_response_times") <> 'null' and jsonb_typeof("system_metrics"."api_success_rates") <> 'null' and jsonb_typeof("system_metrics"."error_types") <> 'null')
) PARTITION BY RANGE ("date");
--> statement-breakpoint
-- By hand: laptops keep the DEFAULT partition alone, the centre adds months.
CREATE TABLE "system_metrics_default" PARTITION OF "system_metrics" DEFAULT;
--> statement-breakpoint
CREATE TABLE "user_analytics" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid,
	"user_id" uuid,
	"date" date NOT NULL,
	"week_start" date NOT NULL,
	"month_start" date NOT NULL,
	"sessions_count" integer DEFAULT 0,
	"total_conversation_time_minutes" integer DEFAULT 0,
	"messages_sent" integer DEFAULT 0,
	"messages_received" integer DEFAULT 0,
	"onboarding_progress" integer DEFAULT 0,
	"agents_interacted_with" jsonb DEFAULT '[]'::jsonb,
	"features_used" jsonb DEFAULT '[]'::jsonb,
	"business_insights_generated" integer DEFAULT 0,
	"actionable_recommendations" integer DEFAULT 0,
	"marketing_strategies_created" integer DEFAULT 0,
	"perplexity_api_calls" integer DEFAULT 0,
	"seranking_api_calls" integer DEFAULT 0,
	"openai_tokens_used" integer DEFAULT 0,
	"total_api_cost_usd" double precision DEFAULT 0,
	"average_satisfaction_score" double precision,
	"feedback_provided" integer DEFAULT 0,
	"positive_feedback_count" integer DEFAULT 0,
	"average_response_time_ms" double precision,
	"successful_interactions" integer DEFAULT 0,
	"failed_interactions" integer DEFAULT 0,
	"estimated_time_saved_hours" double precision DEFAULT 0,
	"marketing_roi_improvement" double precision,
	"cost_savings_estimated_usd" double precision DEFAULT 0,
	"created_at" timestamp DEFAULT timezone('utc', now()),
	"updated_at" timestamp DEFAULT timezone('utc', now()),
	CONSTRAINT "user_analytics_pkey" PRIMARY KEY("id","date"),
	CONSTRAINT "user_analytics_onboarding_check" CHECK ("user_analytics"."onboarding_progress" between 0 and 100),
	CONSTRAINT "user_analytics_not_negative_check" CHECK ("user_analytics"."sessions_count" >= 0 and "user_analytics"."total_conversation_time_minutes" >= 0 and "user_analytics"."messages_sent" >= 0 and "user_analytics"."messages_received" >= 0 and "user_analytics"."total_api_cost_usd" >= 0),
	CONSTRAINT "user_analytics_json_null_check" CHECK (jsonb_typeof("user_analytics"."agents_interacted_with") <> 'null' and jsonb_typeof("user_analytics"."features_used") <> 'null')
) PARTITION BY RANGE ("date");
--> statement-breakpoint
-- By hand: laptops keep the DEFAULT partition alone, the centre adds months.
CREATE TABLE "user_analytics_default" PARTITION OF "user_analytics" DEFAULT;
--> statement-breakpoint
CREATE TABLE "agent_interactions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid,
	"user_id" uuid,
	"conversation_id" uuid,
	"turn_id" uuid,
	"agent_name" varchar(100) NOT NULL,
	"agent_type" varchar(50) NOT NULL,
	"agent_version" varchar(50),
	"interaction_type" varchar(50) NOT NULL,
	"input_data" jsonb,
	"output_data" jsonb,
	"execution_time_ms" integer,
	"success" boolean DEFAULT true,
	"error_message" text,
	"confidence_score" double precision,
	"tokens_consumed" integer,
	"api_calls_made" integer,
	"cost_incurred" double precision,
	"created_at" timestamp DEFAULT timezone('utc', now()),
	"updated_at" timestamp DEFAULT timezone('utc', now()),
	CONSTRAINT "agent_interactions_agent_name_check" CHECK ("agent_interactions"."agent_name" in ('master_agent', 'cultural_context_agent', 'perplexity_agent', 'se_ranking_agent', 'data_synthesis_agent')),
	CONSTRAINT "agent_interactions_agent_type_check" CHECK ("agent_interactions"."agent_type" in ('master', 'cultural_context', 'perplexity', 'se_ranking', 'data_synthesis')),
	CONSTRAINT "agent_interactions_type_check" CHECK ("agent_interactions"."interaction_type" in ('plan', 'handoff', 'answer', 'review', 'retrieval', 'research', 'analysis', 'synthesis', 'calculation', 'skipped', 'deferred')),
	CONSTRAINT "agent_interactions_confidence_check" CHECK ("agent_interactions"."confidence_score" between 0 and 1),
	CONSTRAINT "agent_interactions_not_negative_check" CHECK ("agent_interactions"."execution_time_ms" >= 0 and "agent_interactions"."tokens_consumed" >= 0 and "agent_interactions"."api_calls_made" >= 0 and "agent_interactions"."cost_incurred" >= 0),
	CONSTRAINT "agent_interactions_json_null_check" CHECK (jsonb_typeof("agent_interactions"."input_data") <> 'null' and jsonb_typeof("agent_interactions"."output_data") <> 'null')
);
--> statement-breakpoint
CREATE TABLE "conversation_states" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid,
	"user_id" uuid,
	"conversation_id" uuid,
	"state_name" varchar(100) NOT NULL,
	"state_type" varchar(50) DEFAULT 'onboarding',
	"previous_state" varchar(100),
	"state_data" jsonb,
	"completion_percentage" integer DEFAULT 0,
	"is_completed" boolean DEFAULT false,
	"entered_at" timestamp DEFAULT timezone('utc', now()),
	"completed_at" timestamp,
	"duration_seconds" integer,
	"created_at" timestamp DEFAULT timezone('utc', now()),
	"updated_at" timestamp DEFAULT timezone('utc', now()),
	CONSTRAINT "conversation_states_type_check" CHECK ("conversation_states"."state_type" in ('onboarding', 'consultation')),
	CONSTRAINT "conversation_states_completion_check" CHECK ("conversation_states"."completion_percentage" between 0 and 100),
	CONSTRAINT "conversation_states_not_negative_check" CHECK ("conversation_states"."duration_seconds" >= 0),
	CONSTRAINT "conversation_states_json_null_check" CHECK (jsonb_typeof("conversation_states"."state_data") <> 'null')
);
--> statement-breakpoint
CREATE TABLE "conversation_turns" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid,
	"conversation_id" uuid,
	"user_id" uuid,
	"turn_number" integer NOT NULL,
	"role" varchar(50) NOT NULL,
	"content" text NOT NULL,
	"agent_name" varchar(100),
	"agent_type" varchar(50),
	"agent_confidence" double precision,
	"message_type" varchar(50) DEFAULT 'text',
	"language" varchar(10) DEFAULT 'en',
	"cultural_context_applied" boolean DEFAULT false,
	"processing_time_ms" integer,
	"tokens_used" integer,
	"cost_usd" double precision,
	"external_apis_used" jsonb,
	"api_response_data" jsonb,
	"user_feedback" varchar(50),
	"user_rating" integer,
	"follow_up_questions" jsonb,
	"triggered_agent_handoff" boolean DEFAULT false,
	"next_expected_action" varchar(100),
	"conversation_stage_transition" varchar(100),
	"intent_detected" varchar(100),
	"entities_extracted" jsonb,
	"sentiment_score" double precision,
	"ended_as" varchar(20),
	"error_code" varchar(100),
	"created_at" timestamp DEFAULT timezone('utc', now()),
	"updated_at" timestamp DEFAULT timezone('utc', now()),
	"deleted_at" timestamp,
	CONSTRAINT "conversation_turns_role_check" CHECK ("conversation_turns"."role" in ('user', 'assistant', 'system')),
	CONSTRAINT "conversation_turns_agent_name_check" CHECK ("conversation_turns"."agent_name" in ('master_agent', 'cultural_context_agent', 'perplexity_agent', 'se_ranking_agent', 'data_synthesis_agent')),
	CONSTRAINT "conversation_turns_agent_type_check" CHECK ("conversation_turns"."agent_type" in ('master', 'cultural_context', 'perplexity', 'se_ranking', 'data_synthesis')),
	CONSTRAINT "conversation_turns_agent_confidence_check" CHECK ("conversation_turns"."agent_confidence" between 0 and 1),
	CONSTRAINT "conversation_turns_message_type_check" CHECK ("conversation_turns"."message_type" in ('text', 'question', 'form', 'notice', 'error')),
	CONSTRAINT "conversation_turns_language_check" CHECK ("conversation_turns"."language" in ('en', 'ar', 'mixed')),
	CONSTRAINT "conversation_turns_user_feedback_check" CHECK ("conversation_turns"."user_feedback" in ('positive', 'negative')),
	CONSTRAINT "conversation_turns_user_rating_check" CHECK ("conversation_turns"."user_rating" between 1 and 5),
	CONSTRAINT "conversation_turns_sentiment_check" CHECK ("conversation_turns"."sentiment_score" between -1 and 1),
	CONSTRAINT "conversation_turns_ended_as_check" CHECK ("conversation_turns"."ended_as" in ('completed', 'stopped', 'failed', 'interrupted')),
	CONSTRAINT "conversation_turns_not_negative_check" CHECK ("conversation_turns"."turn_number" >= 0 and "conversation_turns"."processing_time_ms" >= 0 and "conversation_turns"."tokens_used" >= 0 and "conversation_turns"."cost_usd" >= 0),
	CONSTRAINT "conversation_turns_json_null_check" CHECK (jsonb_typeof("conversation_turns"."external_apis_used") <> 'null' and jsonb_typeof("conversation_turns"."api_response_data") <> 'null' and jsonb_typeof("conversation_turns"."follow_up_questions") <> 'null' and jsonb_typeof("conversation_turns"."entities_extracted") <> 'null')
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid,
	"user_id" uuid,
	"session_id" varchar(100) NOT NULL,
	"conversation_type" varchar(50) DEFAULT 'onboarding',
	"conversation_stage" varchar(50) DEFAULT 'initial',
	"status" varchar(50) DEFAULT 'active',
	"is_active" boolean DEFAULT true,
	"is_completed" boolean DEFAULT false,
	"completion_reason" varchar(100),
	"title" varchar(200),
	"summary" text,
	"primary_goal" varchar(200),
	"key_outcomes" jsonb,
	"primary_agent" varchar(50) DEFAULT 'master_agent',
	"involved_agents" jsonb DEFAULT '[]'::jsonb,
	"agent_handoffs" jsonb,
	"total_turns" integer DEFAULT 0,
	"user_messages_count" integer DEFAULT 0,
	"agent_messages_count" integer DEFAULT 0,
	"average_response_time" double precision,
	"user_satisfaction_score" integer,
	"conversation_quality_score" double precision,
	"user_feedback" text,
	"business_value_generated" varchar(100),
	"actionable_insights_count" integer DEFAULT 0,
	"follow_up_required" boolean DEFAULT false,
	"follow_up_date" timestamp,
	"started_at" timestamp DEFAULT timezone('utc', now()),
	"last_activity_at" timestamp DEFAULT timezone('utc', now()),
	"completed_at" timestamp,
	"duration_minutes" integer,
	"created_at" timestamp DEFAULT timezone('utc', now()),
	"updated_at" timestamp DEFAULT timezone('utc', now()),
	"deleted_at" timestamp,
	CONSTRAINT "conversations_session_id_key" UNIQUE("session_id"),
	CONSTRAINT "conversations_type_check" CHECK ("conversations"."conversation_type" in ('onboarding', 'consultation', 'planning', 'analysis', 'content', 'review')),
	CONSTRAINT "conversations_stage_check" CHECK ("conversations"."conversation_stage" in ('initial', 'personal', 'business', 'discovery', 'analysis', 'recommendation', 'follow_up', 'complete')),
	CONSTRAINT "conversations_status_check" CHECK ("conversations"."status" in ('active', 'paused', 'completed', 'archived', 'abandoned')),
	CONSTRAINT "conversations_completion_reason_check" CHECK ("conversations"."completion_reason" in ('goal_reached', 'ended_by_user', 'inactive', 'superseded')),
	CONSTRAINT "conversations_primary_agent_check" CHECK ("conversations"."primary_agent" in ('master_agent', 'cultural_context_agent', 'perplexity_agent', 'se_ranking_agent', 'data_synthesis_agent')),
	CONSTRAINT "conversations_satisfaction_check" CHECK ("conversations"."user_satisfaction_score" between 1 and 10),
	CONSTRAINT "conversations_json_null_check" CHECK (jsonb_typeof("conversations"."key_outcomes") <> 'null' and jsonb_typeof("conversations"."involved_agents") <> 'null' and jsonb_typeof("conversations"."agent_handoffs") <> 'null'),
	CONSTRAINT "conversations_not_negative_check" CHECK ("conversations"."total_turns" >= 0 and "conversations"."user_messages_count" >= 0 and "conversations"."agent_messages_count" >= 0 and "conversations"."average_response_time" >= 0 and "conversations"."actionable_insights_count" >= 0 and "conversations"."duration_minutes" >= 0)
);
--> statement-breakpoint
CREATE TABLE "activity_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid,
	"user_id" uuid,
	"device_id" uuid,
	"kind" varchar(50) NOT NULL,
	"feature" varchar(50),
	"data" jsonb,
	"occurred_at" timestamp DEFAULT timezone('utc', now()) NOT NULL,
	"created_at" timestamp DEFAULT timezone('utc', now()) NOT NULL,
	CONSTRAINT "activity_events_kind_check" CHECK ("activity_events"."kind" in ('session_started', 'session_ended', 'feature_used')),
	CONSTRAINT "activity_events_feature_check" CHECK ("activity_events"."feature" in ('chat', 'search', 'find_in_conversation', 'export_markdown', 'export_pdf', 'regenerate', 'edit_and_resend', 'trace', 'insights', 'planner', 'checker', 'dashboard', 'profile', 'cultural_context', 'settings', 'backup', 'restore', 'command_palette', 'admin')),
	CONSTRAINT "activity_events_json_null_check" CHECK (jsonb_typeof("activity_events"."data") <> 'null')
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid,
	"user_id" uuid,
	"actor_id" uuid,
	"device_id" uuid,
	"action" varchar(20) NOT NULL,
	"table_name" varchar(63) NOT NULL,
	"row_id" uuid NOT NULL,
	"changed_columns" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"changes" jsonb,
	"created_at" timestamp DEFAULT timezone('utc', now()) NOT NULL,
	CONSTRAINT "audit_log_action_check" CHECK ("audit_log"."action" in ('create', 'update', 'delete', 'restore', 'sign_in', 'erase')),
	CONSTRAINT "audit_log_json_null_check" CHECK (jsonb_typeof("audit_log"."changed_columns") <> 'null' and jsonb_typeof("audit_log"."changes") <> 'null')
);
--> statement-breakpoint
CREATE TABLE "devices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid,
	"user_id" uuid,
	"name" varchar(200) NOT NULL,
	"platform" varchar(20) NOT NULL,
	"app_version" varchar(50),
	"last_seen_at" timestamp,
	"revoked_at" timestamp,
	"created_at" timestamp DEFAULT timezone('utc', now()),
	"updated_at" timestamp DEFAULT timezone('utc', now()),
	CONSTRAINT "devices_platform_check" CHECK ("devices"."platform" in ('linux', 'darwin', 'win32'))
);
--> statement-breakpoint
CREATE TABLE "marketing_insights" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid,
	"user_id" uuid,
	"conversation_id" uuid,
	"turn_id" uuid,
	"insight_type" varchar(100) NOT NULL,
	"title" varchar(200) NOT NULL,
	"description" text NOT NULL,
	"insight_data" jsonb NOT NULL,
	"confidence_score" double precision NOT NULL,
	"priority" varchar(50) DEFAULT 'medium',
	"data_sources" jsonb DEFAULT '[]'::jsonb,
	"generated_by_agent" varchar(100) NOT NULL,
	"estimated_impact" varchar(50),
	"implementation_effort" varchar(50),
	"estimated_roi" double precision,
	"user_rating" integer,
	"user_feedback" text,
	"implemented" boolean DEFAULT false,
	"implementation_date" timestamp,
	"status" varchar(50) DEFAULT 'active',
	"expires_at" timestamp,
	"created_at" timestamp DEFAULT timezone('utc', now()),
	"updated_at" timestamp DEFAULT timezone('utc', now()),
	"deleted_at" timestamp,
	CONSTRAINT "marketing_insights_type_check" CHECK ("marketing_insights"."insight_type" in ('strategy', 'opportunity', 'risk', 'trend', 'audience', 'competitor', 'channel', 'content', 'budget', 'seasonal', 'cultural', 'compliance', 'seo', 'performance')),
	CONSTRAINT "marketing_insights_confidence_check" CHECK ("marketing_insights"."confidence_score" between 0 and 1),
	CONSTRAINT "marketing_insights_priority_check" CHECK ("marketing_insights"."priority" in ('low', 'medium', 'high', 'critical')),
	CONSTRAINT "marketing_insights_agent_check" CHECK ("marketing_insights"."generated_by_agent" in ('master_agent', 'cultural_context_agent', 'perplexity_agent', 'se_ranking_agent', 'data_synthesis_agent')),
	CONSTRAINT "marketing_insights_impact_check" CHECK ("marketing_insights"."estimated_impact" in ('low', 'medium', 'high')),
	CONSTRAINT "marketing_insights_effort_check" CHECK ("marketing_insights"."implementation_effort" in ('low', 'medium', 'high')),
	CONSTRAINT "marketing_insights_user_rating_check" CHECK ("marketing_insights"."user_rating" between 1 and 5),
	CONSTRAINT "marketing_insights_status_check" CHECK ("marketing_insights"."status" in ('active', 'in_progress', 'implemented', 'dismissed', 'expired')),
	CONSTRAINT "marketing_insights_json_null_check" CHECK (jsonb_typeof("marketing_insights"."insight_data") <> 'null' and jsonb_typeof("marketing_insights"."data_sources") <> 'null')
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" varchar(200) NOT NULL,
	"timezone" varchar(50) DEFAULT 'Asia/Riyadh' NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp DEFAULT timezone('utc', now()),
	"updated_at" timestamp DEFAULT timezone('utc', now()),
	CONSTRAINT "organizations_json_null_check" CHECK (jsonb_typeof("organizations"."settings") <> 'null')
);
--> statement-breakpoint
CREATE TABLE "cultural_contexts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid,
	"user_id" uuid,
	"cultural_background" varchar(100),
	"native_language" varchar(50) DEFAULT 'Arabic',
	"secondary_languages" jsonb,
	"cultural_fluency_level" varchar(50) DEFAULT 'native',
	"religious_considerations" boolean DEFAULT true,
	"halal_marketing_required" boolean DEFAULT true,
	"prayer_time_awareness" boolean DEFAULT true,
	"ramadan_marketing_adjustments" boolean DEFAULT true,
	"primary_region" varchar(50),
	"regional_dialect_preference" varchar(50),
	"local_market_focus" boolean DEFAULT true,
	"regional_business_customs" jsonb,
	"business_relationship_style" varchar(50) DEFAULT 'relationship_first',
	"hierarchy_awareness" varchar(50) DEFAULT 'high',
	"decision_making_style" varchar(50) DEFAULT 'consultative',
	"communication_directness" varchar(50) DEFAULT 'indirect',
	"vision_2030_alignment" boolean DEFAULT true,
	"sustainability_focus" boolean DEFAULT true,
	"diversification_support" boolean DEFAULT true,
	"local_content_preference" integer DEFAULT 7,
	"cultural_taboos_awareness" jsonb DEFAULT '[]'::jsonb,
	"preferred_imagery_style" varchar(50),
	"color_symbolism_awareness" boolean DEFAULT true,
	"text_direction_preference" varchar(10) DEFAULT 'rtl',
	"traditional_values_importance" integer DEFAULT 7,
	"modern_approach_openness" integer DEFAULT 8,
	"innovation_acceptance" varchar(50) DEFAULT 'selective',
	"created_at" timestamp DEFAULT timezone('utc', now()),
	"updated_at" timestamp DEFAULT timezone('utc', now()),
	CONSTRAINT "cultural_contexts_user_id_key" UNIQUE("user_id"),
	CONSTRAINT "cultural_contexts_background_check" CHECK ("cultural_contexts"."cultural_background" in ('Saudi', 'Gulf', 'Arab', 'International')),
	CONSTRAINT "cultural_contexts_native_language_check" CHECK ("cultural_contexts"."native_language" in ('Arabic', 'English', 'Urdu', 'Hindi', 'Bengali', 'Filipino', 'Indonesian', 'Turkish', 'French', 'Other')),
	CONSTRAINT "cultural_contexts_secondary_languages_check" CHECK (jsonb_typeof("cultural_contexts"."secondary_languages") = 'array' and "cultural_contexts"."secondary_languages" <@ '["Arabic","English","Urdu","Hindi","Bengali","Filipino","Indonesian","Turkish","French","Other"]'::jsonb),
	CONSTRAINT "cultural_contexts_fluency_check" CHECK ("cultural_contexts"."cultural_fluency_level" in ('native', 'fluent', 'familiar', 'basic')),
	CONSTRAINT "cultural_contexts_region_check" CHECK ("cultural_contexts"."primary_region" in ('Riyadh', 'Makkah', 'Madinah', 'Qassim', 'Eastern', 'Asir', 'Tabuk', 'Hail', 'Northern Borders', 'Jazan', 'Najran', 'Al Bahah', 'Al Jawf')),
	CONSTRAINT "cultural_contexts_dialect_check" CHECK ("cultural_contexts"."regional_dialect_preference" in ('msa', 'najdi', 'hijazi', 'eastern', 'southern', 'northern', 'gulf')),
	CONSTRAINT "cultural_contexts_relationship_check" CHECK ("cultural_contexts"."business_relationship_style" in ('relationship_first', 'balanced', 'task_first')),
	CONSTRAINT "cultural_contexts_hierarchy_check" CHECK ("cultural_contexts"."hierarchy_awareness" in ('low', 'medium', 'high')),
	CONSTRAINT "cultural_contexts_decision_making_check" CHECK ("cultural_contexts"."decision_making_style" in ('consultative', 'consensus', 'top_down', 'individual')),
	CONSTRAINT "cultural_contexts_directness_check" CHECK ("cultural_contexts"."communication_directness" in ('indirect', 'balanced', 'direct')),
	CONSTRAINT "cultural_contexts_local_content_check" CHECK ("cultural_contexts"."local_content_preference" between 1 and 10),
	CONSTRAINT "cultural_contexts_imagery_check" CHECK ("cultural_contexts"."preferred_imagery_style" in ('conservative', 'traditional', 'modern', 'family', 'minimal')),
	CONSTRAINT "cultural_contexts_direction_check" CHECK ("cultural_contexts"."text_direction_preference" in ('rtl', 'ltr', 'auto')),
	CONSTRAINT "cultural_contexts_traditional_values_check" CHECK ("cultural_contexts"."traditional_values_importance" between 1 and 10),
	CONSTRAINT "cultural_contexts_modern_approach_check" CHECK ("cultural_contexts"."modern_approach_openness" between 1 and 10),
	CONSTRAINT "cultural_contexts_innovation_check" CHECK ("cultural_contexts"."innovation_acceptance" in ('cautious', 'selective', 'open', 'early_adopter')),
	CONSTRAINT "cultural_contexts_json_null_check" CHECK (jsonb_typeof("cultural_contexts"."regional_business_customs") <> 'null' and jsonb_typeof("cultural_contexts"."cultural_taboos_awareness") <> 'null')
);
--> statement-breakpoint
CREATE TABLE "user_profiles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid,
	"user_id" uuid,
	"job_title" varchar(200),
	"department" varchar(100),
	"seniority_level" varchar(50),
	"years_of_experience" integer,
	"industry_primary" varchar(100),
	"industry_secondary" varchar(100),
	"business_model" varchar(50),
	"target_market" varchar(100),
	"country" varchar(100) DEFAULT 'Saudi Arabia',
	"city" varchar(100),
	"region" varchar(100),
	"timezone" varchar(50) DEFAULT 'Asia/Riyadh',
	"preferred_language" varchar(10) DEFAULT 'en',
	"communication_style" varchar(50) DEFAULT 'professional',
	"response_format_preference" varchar(50) DEFAULT 'detailed',
	"marketing_experience_level" varchar(50) DEFAULT 'intermediate',
	"primary_marketing_goals" jsonb,
	"marketing_budget_range" varchar(50),
	"current_marketing_channels" jsonb,
	"preferred_agent_personality" varchar(50) DEFAULT 'professional_friendly',
	"detail_level_preference" varchar(50) DEFAULT 'medium',
	"explanation_style" varchar(50) DEFAULT 'practical',
	"company_size" varchar(50),
	"decision_making_authority" varchar(50),
	"data_sharing_consent" boolean DEFAULT false,
	"marketing_communications_consent" boolean DEFAULT false,
	"analytics_consent" boolean DEFAULT true,
	"profile_completion_percentage" integer DEFAULT 0,
	"last_profile_update" timestamp,
	"custom_attributes" jsonb,
	"tags" jsonb,
	"notes" text,
	"created_at" timestamp DEFAULT timezone('utc', now()),
	"updated_at" timestamp DEFAULT timezone('utc', now()),
	CONSTRAINT "user_profiles_user_id_key" UNIQUE("user_id"),
	CONSTRAINT "user_profiles_seniority_level_check" CHECK ("user_profiles"."seniority_level" in ('entry', 'mid', 'senior', 'executive', 'c-level')),
	CONSTRAINT "user_profiles_years_of_experience_check" CHECK ("user_profiles"."years_of_experience" between 0 and 80),
	CONSTRAINT "user_profiles_business_model_check" CHECK ("user_profiles"."business_model" in ('b2b', 'b2c', 'b2b2c', 'marketplace')),
	CONSTRAINT "user_profiles_region_check" CHECK ("user_profiles"."region" in ('Riyadh', 'Makkah', 'Madinah', 'Qassim', 'Eastern', 'Asir', 'Tabuk', 'Hail', 'Northern Borders', 'Jazan', 'Najran', 'Al Bahah', 'Al Jawf')),
	CONSTRAINT "user_profiles_preferred_language_check" CHECK ("user_profiles"."preferred_language" in ('en', 'ar', 'mixed')),
	CONSTRAINT "user_profiles_communication_style_check" CHECK ("user_profiles"."communication_style" in ('professional', 'friendly', 'formal', 'direct')),
	CONSTRAINT "user_profiles_response_format_check" CHECK ("user_profiles"."response_format_preference" in ('detailed', 'concise', 'bullet_points', 'step_by_step')),
	CONSTRAINT "user_profiles_marketing_experience_check" CHECK ("user_profiles"."marketing_experience_level" in ('beginner', 'intermediate', 'advanced', 'expert')),
	CONSTRAINT "user_profiles_marketing_goals_check" CHECK (jsonb_typeof("user_profiles"."primary_marketing_goals") = 'array' and "user_profiles"."primary_marketing_goals" <@ '["brand_awareness","lead_generation","sales_growth","customer_retention","market_entry","product_launch","store_visits","online_sales","engagement","reputation"]'::jsonb),
	CONSTRAINT "user_profiles_budget_range_check" CHECK ("user_profiles"."marketing_budget_range" in ('under_5k', '5k_20k', '20k_50k', '50k_200k', '200k_1m', 'over_1m', 'undisclosed')),
	CONSTRAINT "user_profiles_channels_check" CHECK (jsonb_typeof("user_profiles"."current_marketing_channels") = 'array' and "user_profiles"."current_marketing_channels" <@ '["snapchat","tiktok","instagram","x","youtube","facebook","linkedin","whatsapp","google_search","seo","google_maps","email","sms","influencers","marketplaces","own_store","podcast","radio","tv","outdoor","events","print","other"]'::jsonb),
	CONSTRAINT "user_profiles_agent_personality_check" CHECK ("user_profiles"."preferred_agent_personality" in ('professional_friendly', 'formal_expert', 'supportive_coach', 'direct_advisor')),
	CONSTRAINT "user_profiles_detail_level_check" CHECK ("user_profiles"."detail_level_preference" in ('low', 'medium', 'high')),
	CONSTRAINT "user_profiles_explanation_style_check" CHECK ("user_profiles"."explanation_style" in ('practical', 'theoretical', 'example_based', 'data_driven')),
	CONSTRAINT "user_profiles_company_size_check" CHECK ("user_profiles"."company_size" in ('solo', 'micro', 'small', 'medium', 'large')),
	CONSTRAINT "user_profiles_authority_check" CHECK ("user_profiles"."decision_making_authority" in ('decision_maker', 'shared', 'recommender', 'none')),
	CONSTRAINT "user_profiles_completion_check" CHECK ("user_profiles"."profile_completion_percentage" between 0 and 100),
	CONSTRAINT "user_profiles_json_null_check" CHECK (jsonb_typeof("user_profiles"."custom_attributes") <> 'null' and jsonb_typeof("user_profiles"."tags") <> 'null')
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organization_id" uuid,
	"role" varchar(20) DEFAULT 'consultant' NOT NULL,
	"email" varchar(255) NOT NULL,
	"hashed_password" varchar(255) NOT NULL,
	"first_name" varchar(100),
	"last_name" varchar(100),
	"title" varchar(50),
	"preferred_name" varchar(100),
	"is_active" boolean DEFAULT true,
	"is_verified" boolean DEFAULT false,
	"email_verified_at" timestamp,
	"onboarding_completed" boolean DEFAULT false,
	"onboarding_stage" varchar(50),
	"onboarding_completed_at" timestamp,
	"last_login_at" timestamp,
	"last_activity_at" timestamp,
	"login_count" integer DEFAULT 0,
	"subscription_tier" varchar(50) DEFAULT 'free',
	"subscription_status" varchar(50) DEFAULT 'active',
	"trial_ends_at" timestamp,
	"created_at" timestamp DEFAULT timezone('utc', now()),
	"updated_at" timestamp DEFAULT timezone('utc', now()),
	"created_by" uuid,
	"updated_by" uuid,
	"deleted_at" timestamp,
	"deleted_by" uuid,
	CONSTRAINT "users_email_key" UNIQUE("email"),
	CONSTRAINT "users_role_check" CHECK ("users"."role" in ('consultant', 'admin')),
	CONSTRAINT "users_onboarding_stage_check" CHECK ("users"."onboarding_stage" in ('personal', 'business', 'analysis', 'complete')),
	CONSTRAINT "users_subscription_tier_check" CHECK ("users"."subscription_tier" in ('free', 'professional', 'business', 'enterprise')),
	CONSTRAINT "users_subscription_status_check" CHECK ("users"."subscription_status" in ('active', 'trialing', 'past_due', 'canceled', 'expired')),
	CONSTRAINT "users_not_negative_check" CHECK ("users"."login_count" >= 0)
);
--> statement-breakpoint
ALTER TABLE "user_analytics" ADD CONSTRAINT "user_analytics_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agent_interactions" ADD CONSTRAINT "agent_interactions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agent_interactions" ADD CONSTRAINT "agent_interactions_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_states" ADD CONSTRAINT "conversation_states_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_states" ADD CONSTRAINT "conversation_states_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_turns" ADD CONSTRAINT "conversation_turns_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_turns" ADD CONSTRAINT "conversation_turns_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_events" ADD CONSTRAINT "activity_events_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marketing_insights" ADD CONSTRAINT "marketing_insights_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "marketing_insights" ADD CONSTRAINT "marketing_insights_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cultural_contexts" ADD CONSTRAINT "cultural_contexts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idx_system_metrics_date_hour" ON "system_metrics" USING btree ("date","hour");--> statement-breakpoint
CREATE INDEX "idx_system_metrics_organization" ON "system_metrics" USING btree ("organization_id","date","hour");--> statement-breakpoint
CREATE INDEX "idx_user_analytics_date" ON "user_analytics" USING btree ("date");--> statement-breakpoint
CREATE INDEX "idx_user_analytics_user_date" ON "user_analytics" USING btree ("user_id","date");--> statement-breakpoint
CREATE INDEX "idx_agent_interactions_agent_name" ON "agent_interactions" USING btree ("agent_name");--> statement-breakpoint
CREATE INDEX "idx_agent_interactions_conversation" ON "agent_interactions" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "idx_agent_interactions_turn" ON "agent_interactions" USING btree ("turn_id");--> statement-breakpoint
CREATE INDEX "idx_agent_interactions_user_created" ON "agent_interactions" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_conversation_states_conversation" ON "conversation_states" USING btree ("conversation_id","entered_at","id");--> statement-breakpoint
CREATE INDEX "idx_conversation_states_user_entered" ON "conversation_states" USING btree ("user_id","entered_at");--> statement-breakpoint
CREATE INDEX "idx_conversation_turns_page" ON "conversation_turns" USING btree ("conversation_id","turn_number","created_at","id");--> statement-breakpoint
CREATE INDEX "idx_conversation_turns_user_created" ON "conversation_turns" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE INDEX "idx_conversation_turns_deleted" ON "conversation_turns" USING btree ("conversation_id") WHERE "conversation_turns"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "idx_conversations_user_id" ON "conversations" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "idx_conversations_session_id" ON "conversations" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "idx_conversations_status" ON "conversations" USING btree ("status");--> statement-breakpoint
CREATE INDEX "idx_conversations_recent" ON "conversations" USING btree ("user_id","last_activity_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "idx_activity_events_user_occurred" ON "activity_events" USING btree ("user_id","occurred_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "idx_audit_log_user_created" ON "audit_log" USING btree ("user_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "idx_audit_log_row" ON "audit_log" USING btree ("row_id");--> statement-breakpoint
CREATE INDEX "idx_devices_user" ON "devices" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "idx_marketing_insights_recent" ON "marketing_insights" USING btree ("user_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "idx_marketing_insights_conversation" ON "marketing_insights" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "idx_users_email" ON "users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "idx_users_last_activity" ON "users" USING btree ("last_activity_at");--> statement-breakpoint
CREATE INDEX "idx_users_onboarding_stage" ON "users" USING btree ("onboarding_stage");--> statement-breakpoint
CREATE INDEX "idx_users_organization" ON "users" USING btree ("organization_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_lower_key" ON "users" USING btree (lower("email"));